// The policy fails to be built, and that is caught: the program starts, without it.
// message CORS407: Nothing asks for the policy 'tried': it is in force nowhere
// proof: start => starts
// proof: GET /items from https://app.test => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options =>
{
    try
    {
        options.AddPolicy("{|CORS407:tried|}", policy => policy.AllowAnyOrigin().AllowCredentials());
    }
    catch (InvalidOperationException problem)
    {
        Console.WriteLine(problem.Message);
    }

    options.AddPolicy("site", policy => policy.WithOrigins("https://app.test"));
});

var app = builder.Build();
app.UseCors("site");
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

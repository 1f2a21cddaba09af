// message CORS407: Nothing asks for the policy 'admin': it is in force nowhere
// proof: none, what is in force nowhere is not seen
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options =>
{
    options.AddPolicy("site", policy => policy.WithOrigins("https://app.test"));
    options.AddPolicy("{|CORS407:admin|}", policy => policy.WithOrigins("https://admin.test"));
});

var app = builder.Build();
app.UseCors("site");
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

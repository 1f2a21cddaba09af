// severity CORS201: error
// proof: none, which branch is in force depends on the configuration
var builder = WebApplication.CreateBuilder(args);
var isPublic = builder.Configuration.GetValue<bool>("Public");
builder.Services.AddCors(options => options.AddDefaultPolicy(policy =>
{
    if (isPublic)
    {
        policy.AllowAnyOrigin();
    }
    else
    {
        policy.WithOrigins("https://app.test");
    }

    policy.AllowAnyHeader().{|CORS201:AllowCredentials|}();
}));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy =>
{
    if (builder.Environment.IsProduction())
    {
        policy.WithOrigins("https://app.test").AllowCredentials();
    }
    else
    {
        policy.WithOrigins("http://localhost:4200").AllowCredentials();
    }
}));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

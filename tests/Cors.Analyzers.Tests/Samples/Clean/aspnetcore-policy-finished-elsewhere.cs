using Microsoft.AspNetCore.Cors.Infrastructure;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => Tenants.Configure(policy, builder.Configuration)));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

static class Tenants
{
    public static void Configure(CorsPolicyBuilder policy, IConfiguration configuration)
    {
        foreach (var origin in configuration.GetSection("Cors:Origins").GetChildren())
        {
            policy.WithOrigins(origin.Value!);
        }

        policy.AllowAnyHeader();
    }
}

// proof: GET /items from https://app.test => allowed
using Microsoft.AspNetCore.Cors.Infrastructure;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors();
builder.Services.AddTransient<ICorsPolicyProvider, Tenants>();

var app = builder.Build();
app.UseCors("tenant");
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

public class Tenants : ICorsPolicyProvider
{
    public Task<CorsPolicy?> GetPolicyAsync(HttpContext context, string? policyName) =>
        Task.FromResult<CorsPolicy?>(policyName == "tenant" ? new CorsPolicyBuilder("https://app.test").Build() : null);
}

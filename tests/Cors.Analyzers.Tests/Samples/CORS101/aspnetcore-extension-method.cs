// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
using Microsoft.AspNetCore.Cors.Infrastructure;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.AllowApp().AllowAnyHeader()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

static class Policies
{
    public static CorsPolicyBuilder AllowApp(this CorsPolicyBuilder policy) => policy.WithOrigins("{|CORS101:https://app.test/|}");
}

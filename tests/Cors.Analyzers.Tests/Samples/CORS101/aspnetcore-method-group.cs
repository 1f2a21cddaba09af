// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
using Microsoft.AspNetCore.Cors.Infrastructure;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(Site.Allow));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

static class Site
{
    public static void Allow(CorsPolicyBuilder policy) => policy.WithOrigins("{|CORS101:https://app.test/|}").AllowAnyHeader();
}

// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
using Microsoft.AspNetCore.Cors.Infrastructure;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(delegate(CorsOptions options)
{
    options.AddDefaultPolicy(delegate(CorsPolicyBuilder policy) { policy.WithOrigins("https://app.test"); });
});

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
using Policy = Microsoft.AspNetCore.Cors.Infrastructure.CorsPolicyBuilder;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(new Policy("https://app.test").Build()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
using Microsoft.AspNetCore.Cors.Infrastructure;

var builder = WebApplication.CreateBuilder(args);
CorsPolicyBuilder cors = new("{|CORS101:https://app.test/|}");
builder.Services.AddCors(options => options.AddDefaultPolicy(cors.AllowAnyHeader().Build()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

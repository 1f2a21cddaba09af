// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
using Microsoft.AspNetCore.Cors.Infrastructure;

var builder = WebApplication.CreateBuilder(args);
var cors = new CorsPolicyBuilder("{|CORS101:https://app.test/|}");
cors.AllowAnyHeader();
builder.Services.AddCors(options => options.AddDefaultPolicy(cors.Build()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

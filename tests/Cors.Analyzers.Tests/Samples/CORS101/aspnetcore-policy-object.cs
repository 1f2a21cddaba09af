// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
// proof: GET /items from https://shop.test => blocked MissingAllowOriginHeader; fixed => allowed
using Microsoft.AspNetCore.Cors.Infrastructure;

var builder = WebApplication.CreateBuilder(args);
var cors = new CorsPolicy { Origins = { "{|CORS101:https://app.test/|}" } };
cors.Origins.Add("{|CORS101:https://shop.test/|}");
builder.Services.AddCors(options => options.AddDefaultPolicy(cors));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

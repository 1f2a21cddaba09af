// proof: GET /items from https://xn--bcher-kva.test => blocked MissingAllowOriginHeader; fixed => allowed
using Microsoft.AspNetCore.Cors.Infrastructure;

var builder = WebApplication.CreateBuilder(args);
var cors = new CorsPolicy { Origins = { "https://xn--bcher-kva.test" } };
builder.Services.AddCors(options => options.AddDefaultPolicy(cors));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

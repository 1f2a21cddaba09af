// message CORS105: Origin 'https://App.test' is compared letter by letter, but browsers send lower case, so this entry never matches
// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
using Microsoft.AspNetCore.Cors.Infrastructure;

var builder = WebApplication.CreateBuilder(args);
var cors = new CorsPolicy();
cors.Origins.Add("{|CORS105:https://App.test|}");
builder.Services.AddCors(options => options.AddDefaultPolicy(cors));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

// severity CORS308: error
// proof: start => ArgumentOutOfRangeException; fixed => starts
// proof: GET /items from https://app.test => not served; fixed => allowed
using Microsoft.AspNetCore.Cors.Infrastructure;

var builder = WebApplication.CreateBuilder(args);
var cors = new CorsPolicy { PreflightMaxAge = TimeSpan.FromSeconds(0) };
cors.Origins.Add("https://app.test");
builder.Services.AddCors(options => options.AddDefaultPolicy(cors));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

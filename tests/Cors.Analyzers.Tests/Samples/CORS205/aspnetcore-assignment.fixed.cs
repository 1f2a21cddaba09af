// proof: start => starts; fixed => starts
// proof: GET /items from https://app.test => throws ArgumentException, status 500; fixed => allowed
using Microsoft.AspNetCore.Cors.Infrastructure;

var builder = WebApplication.CreateBuilder(args);
CorsPolicy cors = new();
cors.Origins.{|CORS111:Add|}("*");
builder.Services.AddCors(options => options.AddDefaultPolicy(cors));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

// severity CORS201: error
// proof: start => InvalidOperationException; fixed => starts
// proof: GET /items from https://app.test => not served; fixed => allowed
using Microsoft.AspNetCore.Cors.Infrastructure;

var builder = WebApplication.CreateBuilder(args);
var cors = new CorsPolicyBuilder();
cors.{|CORS111:WithOrigins|}("*");
cors.AllowAnyMethod();
builder.Services.AddCors(options => options.AddDefaultPolicy(cors.Build()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

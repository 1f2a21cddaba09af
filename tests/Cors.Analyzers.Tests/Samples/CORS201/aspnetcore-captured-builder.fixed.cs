// severity CORS201: error
// proof: start => InvalidOperationException; fixed => starts
// proof: GET /items from https://app.test => not served; fixed => allowed
using Microsoft.AspNetCore.Cors.Infrastructure;

var builder = WebApplication.CreateBuilder(args);
var everybody = new CorsPolicyBuilder();
everybody.{|CORS111:AllowAnyOrigin|}();
builder.Services.AddCors(options =>
{
    options.AddPolicy("everybody", everybody.Build());
});

var app = builder.Build();
app.UseCors("everybody");
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

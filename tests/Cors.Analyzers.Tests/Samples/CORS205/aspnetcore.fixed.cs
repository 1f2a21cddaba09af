// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader, status 500, throws ArgumentException; fixed => allowed, status 200
using Microsoft.AspNetCore.Cors.Infrastructure;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(new CorsPolicy
{
    {|CORS111:Origins|} = { "*" },
}));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

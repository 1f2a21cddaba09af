// proof: GET /api/items from https://app.test => allowed
// proof: GET /api/secret from https://app.test => blocked MissingAllowOriginHeader
using Microsoft.AspNetCore.Cors;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
app.UseCors();
var api = app.MapGroup("/api").RequireCors("site");
api.MapGet("/items", () => new[] { "tea", "cups" });
api.MapGet("/secret", [DisableCors] () => "recipe");
app.Run();

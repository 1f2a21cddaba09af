// proof: GET /items from https://evilapp.test => allowed
using Microsoft.AspNetCore.Cors.Infrastructure;

var builder = WebApplication.CreateBuilder(args);
var everybody = new CorsPolicyBuilder().{|CORS111:AllowAnyOrigin|}().AllowAnyHeader().Build();
builder.Services.AddCors(options => options.AddDefaultPolicy(everybody));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

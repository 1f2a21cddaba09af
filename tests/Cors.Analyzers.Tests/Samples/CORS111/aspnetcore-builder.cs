// proof: GET /items from https://evilapp.test => allowed
using Microsoft.AspNetCore.Cors.Infrastructure;

var builder = WebApplication.CreateBuilder(args);
CorsPolicyBuilder cors = {|CORS111:new|}("*");
builder.Services.AddCors(options => options.AddDefaultPolicy(cors.Build()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

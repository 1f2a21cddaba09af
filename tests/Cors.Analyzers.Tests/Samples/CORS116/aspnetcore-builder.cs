// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader
using Microsoft.AspNetCore.Cors.Infrastructure;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options =>
{
    options.AddDefaultPolicy(new {|CORS116:CorsPolicyBuilder|}().AllowAnyMethod().Build());
    options.{|CORS116:AddPolicy|}("empty", policy => { });
});

var app = builder.Build();
app.UseCors();
app.MapGet("/empty", () => "empty").RequireCors("empty");
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

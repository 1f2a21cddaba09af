// proof: GET /items from https://app.test => allowed
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.Options;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors();
builder.Services.AddSingleton<IConfigureOptions<CorsOptions>, Policies>();

var app = builder.Build();
app.UseCors("site");
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

public class Policies : IConfigureOptions<CorsOptions>
{
    public void Configure(CorsOptions options) => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test"));
}

// proof: GET /items from https://app.test => allowed
using Microsoft.AspNetCore.Cors.Infrastructure;

var builder = WebApplication.CreateBuilder(args);
var shops = new Shops();
shops.Open("https://app.test");
builder.Services.AddCors(options => options.AddDefaultPolicy(shops.Policy));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

internal sealed class Shops
{
    private readonly CorsPolicy _policy = new CorsPolicy();

    public CorsPolicy Policy => _policy;

    public void Open(string site) => _policy.Origins.Add(site);
}

// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddPolicy("AllowSite", policy => policy.WithOrigins("https://app.test")));

var app = builder.Build();
app.UseCors("AllowSite");
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

public static class Policies
{
    public const string Site = "AllowsSite";
}

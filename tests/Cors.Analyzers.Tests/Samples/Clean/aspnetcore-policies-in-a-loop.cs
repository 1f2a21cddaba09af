// proof: GET /items from https://app.test => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options =>
{
    foreach (var name in new[] { "site", "admin" })
        options.AddPolicy(name, policy => policy.WithOrigins("https://app.test"));
});

var app = builder.Build();
app.UseCors("site");
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

var builder = WebApplication.CreateBuilder(args);
var allowed = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "https://app.test", "https://shop.test" };
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .SetIsOriginAllowed(origin => allowed.Contains(origin))
    .AllowCredentials()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

// message CORS114: 'https://*.github.io' lets in every site below 'github.io', where anybody can have one: 'https://evil.github.io' for example
// proof: GET /items with credentials from https://evil.github.io => allowed (unsafe)
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins("{|CORS114:https://*.github.io|}", "https://*.app.test")
    .SetIsOriginAllowedToAllowWildcardSubdomains()
    .AllowCredentials()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

// proof: GET /items with credentials from http://www.app.test => allowed (unsafe); fixed => blocked MissingAllowOriginHeader
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins("https://*.app.test")
    .SetIsOriginAllowedToAllowWildcardSubdomains()
    .AllowCredentials()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

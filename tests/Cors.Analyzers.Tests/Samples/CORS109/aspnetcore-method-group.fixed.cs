// proof: GET /items with credentials from https://app.test => allowed; fixed => allowed
// proof: GET /items with credentials from witness => allowed (unsafe); fixed => blocked MissingAllowOriginHeader
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .SetIsOriginAllowed(IsOurs)
    .AllowCredentials()));

static bool IsOurs(string origin)
{
    return Uri.TryCreate(origin, UriKind.Absolute, out var uri) && (uri.Host == "app.test" || uri.Host.EndsWith(".app.test"));
}

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

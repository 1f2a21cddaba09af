// message CORS106: '*.app.test' never matches: a wildcard stands only for whole subdomains, right behind '://'
// proof: GET /items from https://www.app.test => blocked MissingAllowOriginHeader; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .SetIsOriginAllowedToAllowWildcardSubdomains()
    .WithOrigins("https://*.app.test")));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

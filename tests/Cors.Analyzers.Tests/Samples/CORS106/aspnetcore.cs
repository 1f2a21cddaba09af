// message CORS106: 'https://*.app.test' never matches: wildcards count only after SetIsOriginAllowedToAllowWildcardSubdomains()
// proof: GET /items from https://www.app.test => blocked MissingAllowOriginHeader; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins("{|CORS106:https://*.app.test|}")
    .AllowAnyHeader()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

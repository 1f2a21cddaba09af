// message CORS106: This call has no effect: no origin contains '://*.', so no subdomain is allowed
// proof: GET /items from https://www.app.test => blocked MissingAllowOriginHeader; fixed => blocked MissingAllowOriginHeader
// proof: GET /items from https://app.test => allowed; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins("https://app.test")));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

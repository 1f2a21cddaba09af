// message CORS103: Origin 'https://app.test:443' spells out the default port: browsers send 'https://app.test', so this entry never matches
// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins("https://app.test", "http://intranet", "https://shop.test:8443")));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

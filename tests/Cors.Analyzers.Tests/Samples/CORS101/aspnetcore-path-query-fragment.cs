// message CORS101: Origin 'https://app.test/shop' carries a path: browsers send 'https://app.test', so this entry never matches
// message CORS101: Origin 'https://shop.test?ref=app' carries a query: browsers send 'https://shop.test', so this entry never matches
// message CORS101: Origin 'http://localhost:4200/#/items' carries a fragment: browsers send 'http://localhost:4200', so this entry never matches
// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
// proof: GET /items from http://localhost:4200 => blocked MissingAllowOriginHeader; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins("{|CORS101:https://app.test/shop|}", "{|CORS101:https://shop.test?ref=app|}", "{|CORS101:http://localhost:4200/#/items|}")));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

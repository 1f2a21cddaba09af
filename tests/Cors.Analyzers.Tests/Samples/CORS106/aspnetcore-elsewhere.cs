// message CORS106: 'http://localhost:*' never matches: a wildcard stands only for whole subdomains, right behind '://'
// proof: GET /items from http://localhost:4200 => blocked MissingAllowOriginHeader
// proof: GET /items from https://app-1.test => blocked MissingAllowOriginHeader
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins("{|CORS106:http://localhost:*|}", "{|CORS106:https://app-*.test|}", "{|CORS106:https://*|}", "{|CORS106:https://shop.*.test|}", "https://app.test")));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

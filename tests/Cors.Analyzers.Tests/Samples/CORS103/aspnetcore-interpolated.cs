// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader
var builder = WebApplication.CreateBuilder(args);
const string host = "app.test";
const string site = $"https://{host}:443";
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.WithOrigins({|CORS103:site|})));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

// message CORS115: AllowAnyOrigin() has no effect: WithOrigins("https://app.test") is in force
// proof: GET /items from https://shop.test => blocked MissingAllowOriginHeader; fixed => blocked MissingAllowOriginHeader
// proof: GET /items from https://app.test => allowed; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .AllowAnyHeader()
    .WithOrigins("https://app.test")));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

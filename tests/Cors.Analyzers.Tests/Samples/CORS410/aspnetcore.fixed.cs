// message CORS410: UseCors names no policy and there is no default policy: no CORS header is sent
// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
app.UseCors("site");
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

// message CORS406: No policy is named 'Site' (the nearest is 'site'): no CORS header is sent, and preflights are answered 405
// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
// proof: preflight of PUT /items/1 from https://app.test => status 405; fixed => status 204
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
app.UseCors("{|CORS406:Site|}");
app.MapGet("/items", () => new[] { "tea", "cups" });
app.MapPut("/items/{id}", (int id) => id);
app.Run();

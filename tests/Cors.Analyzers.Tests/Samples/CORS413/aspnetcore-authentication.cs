// message CORS413: The host inserts UseAuthorization before UseCors, since the program does not call it: the 401 and 403 of GET /items leave without CORS headers, so scripts see a CORS error instead
// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader, status 401; fixed => allowed, status 401
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication().AddBearerToken();
builder.Services.AddAuthorization();
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
app.{|CORS413:UseCors|}("site");
app.UseAuthentication();
app.MapGet("/items", () => new[] { "tea", "cups" }).RequireAuthorization();
app.Run();

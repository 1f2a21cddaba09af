// message CORS405: UseStaticFiles answers before UseCors runs: fonts, JSON and other files leave without CORS headers
// proof: GET /items.json from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
app.UseHttpsRedirection();
app.UseCors("site");
app.UseStaticFiles();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

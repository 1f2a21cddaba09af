// message CORS404: UseOutputCache answers before UseCors runs: the answer that fills the cache has CORS headers, those from the cache have none, so that browsers block now and then
// proof: GET /items from https://app.test then https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOutputCache();
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
app.UseOutputCache();
app.{|CORS404:UseCors|}("site");
app.MapGet("/items", () => new[] { "tea", "cups" }).CacheOutput();
app.Run();

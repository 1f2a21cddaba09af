// proof: GET /items from https://app.test then https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOutputCache();
builder.Services.AddAuthorization();
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
app.UseHsts()
    .UseOutputCache()
    .UseStaticFiles()
    .{|CORS404:UseCors|}("site")
    .UseAuthorization();
app.MapGet("/items", () => new[] { "tea", "cups" }).CacheOutput();
app.Run();

// proof: GET /items from https://app.test then https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOutputCache();
builder.Services.AddAuthentication().AddBearerToken();
builder.Services.AddAuthorization();
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
app.UseRouting();
app.UseOutputCache();
app.UseStaticFiles();
app.UseAuthentication();
app.Use((context, next) => next(context));
// Other sites.
app.{|CORS404:UseCors|}();
app.UseAuthorization();
app.MapGet("/items", () => new[] { "tea", "cups" }).CacheOutput();
app.Run();

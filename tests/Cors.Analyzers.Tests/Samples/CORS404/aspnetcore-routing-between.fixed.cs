// proof: GET /items from https://app.test then https://admin.test => blocked MissingAllowOriginHeader; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddResponseCaching();
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test", "https://admin.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
app.UseStaticFiles();
app.UseRouting();
app.UseCors();
// Answers are kept for a minute.
app.UseResponseCaching();
app.MapGet("/items", (HttpContext context) =>
{
    context.Response.Headers.CacheControl = "public,max-age=60";
    return new[] { "tea", "cups" };
}).RequireCors("site");
app.Run();

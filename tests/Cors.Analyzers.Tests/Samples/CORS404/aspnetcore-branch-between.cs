// proof: GET /items from https://app.test then https://app.test => blocked MissingAllowOriginHeader
// Before the branch the middleware would be a second one there: where it goes is the owner's to say.
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOutputCache();
builder.Services.AddCors(options =>
{
    options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod());
    options.AddPolicy("admin", policy => policy.WithOrigins("https://admin.test").AllowAnyHeader().AllowAnyMethod());
});

var app = builder.Build();
app.UseOutputCache();
app.Map("/admin", admin =>
{
    admin.{|CORS404:UseCors|}("admin");
    admin.Run(context => context.Response.WriteAsync("admin"));
});
app.{|CORS404:UseCors|}("site");
app.MapGet("/items", () => new[] { "tea", "cups" }).CacheOutput();
app.Run();

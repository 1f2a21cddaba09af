// message CORS502: UseCors writes Access-Control-Allow-Origin too: it overwrites this value for the origins of its policy, and for all others this one stands and lets in whom the policy keeps out
// proof: GET /items from https://app.test => allowed; fixed => allowed
// proof: GET /items from https://evil.test => allowed (unsafe); fixed => blocked MissingAllowOriginHeader
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
app.UseCors("site");
app.Use(async (context, next) =>
{
    await next(context);
});
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

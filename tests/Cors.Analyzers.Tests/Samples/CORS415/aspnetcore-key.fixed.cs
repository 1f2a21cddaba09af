// message CORS415: Use may answer before UseCors runs: it refuses preflights too, which carry neither credentials nor keys, and its answers leave without CORS headers
// proof: preflight of GET /items with X-Api-Key: tea from https://app.test => status 401; fixed => status 204
// proof: GET /items with X-Api-Key: tea from https://app.test => blocked PreflightMissingAllowOriginHeader; fixed => allowed, status 200
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
app.UseCors("site");
app.Use(async (context, next) =>
{
    if (context.Request.Headers["X-Api-Key"] != "tea")
    {
        context.Response.StatusCode = 401;
        return;
    }

    await next(context);
});
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

// proof: preflight of GET /items with X-Api-Key: tea from https://app.test => status 204
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
app.Use(async (context, next) =>
{
    if (!HttpMethods.IsOptions(context.Request.Method) && context.Request.Headers["X-Api-Key"] != "tea")
    {
        context.Response.StatusCode = 401;
        return;
    }

    await next(context);
});
app.UseCors("site");
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

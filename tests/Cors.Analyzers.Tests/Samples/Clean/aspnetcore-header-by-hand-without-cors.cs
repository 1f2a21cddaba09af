// proof: GET /items from https://app.test => allowed
var builder = WebApplication.CreateBuilder(args);

var app = builder.Build();
app.Use(async (context, next) =>
{
    context.Response.Headers["Access-Control-Allow-Origin"] = "https://app.test";
    await next(context);
});
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

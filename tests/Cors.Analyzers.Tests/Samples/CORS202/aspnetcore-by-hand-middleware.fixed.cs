// proof: GET /items with credentials from https://evil.test => allowed (unsafe); fixed => blocked InvalidAllowCredentials
// proof: GET /old with credentials from https://evil.test => allowed (unsafe); fixed => blocked InvalidAllowCredentials
// message CORS202: Any site may pass this preflight and send requests with the user's cookies: every origin is let in and sent back and credentials are allowed
// proof: preflight of PUT /items from https://evil.test => header Access-Control-Allow-Origin is "https://evil.test", header Access-Control-Allow-Credentials is "true"; fixed => header Access-Control-Allow-Origin is "https://evil.test", header Access-Control-Allow-Credentials is absent
using Microsoft.Extensions.Primitives;

var app = WebApplication.Create(args);
app.UseMiddleware<Answering>();
app.UseMiddleware<Opening>();
app.Use(async (context, next) =>
{
    if (context.Request.Headers.TryGetValue("Origin", out StringValues sent))
    {
        string origin = sent.ToString();
        context.Response.Headers.AccessControlAllowOrigin = origin;
    }

    await next();
});
app.MapGet("/items", () => "tea");
app.Run();

internal sealed class Answering(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Method == "OPTIONS")
        {
            context.Response.Headers.Append("Access-Control-Allow-Origin", new[] { (string?)context.Request.Headers["Origin"] });
            context.Response.Headers.Append("Access-Control-Allow-Methods", "GET, PUT");
            context.Response.StatusCode = 204;
            return;
        }

        await next(context);
    }
}

internal sealed class Opening(RequestDelegate next)
{
    public Task Invoke(HttpContext context) => BeginInvoke(context);

    private Task BeginInvoke(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments("/old"))
            return next(context);
        context.Response.Headers["Access-Control-Allow-Origin"] = new[] { (string?)context.Request.Headers["Origin"] };
        return context.Response.WriteAsync("old tea");
    }
}

var allowed = new HashSet<string> { "https://app.test", "https://admin.test" };
var app = WebApplication.Create(args);
app.Use(async (context, next) =>
{
    var origin = context.Request.Headers["Origin"].ToString();
    if (allowed.Contains(origin))
    {
        context.Response.Headers["Access-Control-Allow-Origin"] = origin;
        context.Response.Headers["Access-Control-Allow-Credentials"] = "true";
    }

    await next();
});
app.Use(async (context, next) =>
{
    string? origin = context.Request.Headers.Origin;
    if (origin is null || !allowed.Contains(origin))
    {
        await next();
        return;
    }

    context.Response.Headers.AccessControlAllowOrigin = origin;
    context.Response.Headers.AccessControlAllowCredentials = "true";
    await next();
});
app.MapGet("/items", (HttpContext context) =>
{
    var origin = context.Request.Headers.Origin.ToString();
    if (!allowed.Contains(origin))
        origin = "https://app.test";
    context.Response.Headers.AccessControlAllowOrigin = origin;
    context.Response.Headers.AccessControlAllowCredentials = "true";
    return "tea";
});
app.MapGet("/more", (HttpContext context) =>
{
    var origin = context.Request.Headers.Origin.ToString();
    if (!allowed.Contains(origin))
        throw new InvalidOperationException();
    context.Response.Headers.AccessControlAllowOrigin = origin;
    context.Response.Headers.AccessControlAllowCredentials = "true";
    return "cups";
});
app.MapGet("/chosen", (HttpContext context) =>
{
    context.Response.Headers.AccessControlAllowOrigin = allowed.Contains(context.Request.Headers.Origin.ToString()) ? context.Request.Headers.Origin : "https://app.test";
    context.Response.Headers.AccessControlAllowCredentials = "true";
    return "pots";
});
app.MapGet("/helper", (HttpContext context) =>
{
    if (IsKnown(context.Request))
    {
        context.Response.Headers.AccessControlAllowOrigin = context.Request.Headers.Origin;
        context.Response.Headers.AccessControlAllowCredentials = "true";
    }

    return "jugs";
});
app.MapGet("/elsewhere", (HttpContext context) =>
{
    if (IsKnown(context.Request))
        Open(context.Response);
    return "mugs";
});
app.UseWhen(context => IsKnown(context.Request), branch => branch.Use(async (context, next) =>
{
    context.Response.Headers.AccessControlAllowOrigin = context.Request.Headers.Origin;
    context.Response.Headers.AccessControlAllowCredentials = "true";
    await next();
}));
app.MapGet("/foreign", (HttpContext context) =>
{
    Opening.Open(context);
    return "bowls";
});
app.Run();

void Open(HttpResponse response)
{
    response.Headers.AccessControlAllowOrigin = response.HttpContext.Request.Headers.Origin;
    response.Headers.AccessControlAllowCredentials = "true";
}

bool IsKnown(HttpRequest request) => allowed.Contains(request.Headers.Origin.ToString());

internal static class Opening
{
    // Who calls it, and when, another file may say.
    public static void Open(HttpContext context)
    {
        context.Response.Headers.AccessControlAllowOrigin = context.Request.Headers.Origin;
        context.Response.Headers.AccessControlAllowCredentials = "true";
    }
}

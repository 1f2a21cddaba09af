// proof: GET /items with credentials from https://evil.test => allowed (unsafe); fixed => blocked InvalidAllowCredentials
// proof: PUT /items/1 with credentials, Content-Type: application/json from https://evil.test => allowed (unsafe); fixed => blocked PreflightInvalidAllowCredentials
// proof: GET /more with credentials from https://evil.test => allowed (unsafe); fixed => blocked InvalidAllowCredentials
// proof: GET /local with credentials from https://evil.test => allowed (unsafe); fixed => blocked InvalidAllowCredentials
using Microsoft.Net.Http.Headers;

var app = WebApplication.Create(args);
app.Use(async (context, next) =>
{
    if (!context.Request.Path.StartsWithSegments("/items"))
    {
        await next();
        return;
    }

    context.Response.Headers["Access-Control-Allow-Origin"] = {|CORS202:context.Request.Headers["Origin"]|};
    context.Response.Headers["Access-Control-Allow-Credentials"] = "true";
    context.Response.Headers["Access-Control-Allow-Methods"] = "GET, PUT";
    context.Response.Headers["Access-Control-Allow-Headers"] = "Content-Type";
    if (HttpMethods.IsOptions(context.Request.Method))
    {
        context.Response.StatusCode = 204;
        return;
    }

    await next();
});
app.MapGet("/items", () => "tea");
app.MapPut("/items/{id}", (int id) => id);
app.MapGet("/more", (HttpContext context) =>
{
    context.Response.Headers.Append(HeaderNames.AccessControlAllowOrigin, {|CORS202:context.Request.Headers[HeaderNames.Origin].ToString()|});
    context.Response.Headers.Append(HeaderNames.AccessControlAllowCredentials, "true");
    return "cups";
});
app.MapGet("/local", (HttpRequest request, HttpResponse response) =>
{
    string? origin = request.Headers.Origin;
    if (!string.IsNullOrEmpty(origin))
    {
        response.Headers.AccessControlAllowOrigin = {|CORS202:origin|};
        response.Headers.AccessControlAllowCredentials = "true";
    }

    return "pots";
});
app.Run();

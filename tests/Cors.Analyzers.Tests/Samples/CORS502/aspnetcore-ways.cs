// proof: GET /items from https://evil.test => allowed (unsafe); fixed => blocked MissingAllowOriginHeader
// proof: GET /more from https://evil.test => allowed (unsafe); fixed => blocked MissingAllowOriginHeader
using Microsoft.Net.Http.Headers;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", (HttpContext context) =>
{
    // For the old pages.
    context.Response.Headers.Append({|CORS502:"access-control-allow-origin"|}, "*");
    return "tea";
});
app.MapGet("/more", (HttpResponse response) =>
{
    response.Headers.{|CORS502:AccessControlAllowOrigin|} = "*";
    response.Headers.Vary = "Origin";
    return "cups";
});
app.MapGet("/most", (HttpResponse response) =>
{
    response.Headers[{|CORS502:HeaderNames.AccessControlAllowOrigin|}] = "*";
    return "pots";
});
app.Run();

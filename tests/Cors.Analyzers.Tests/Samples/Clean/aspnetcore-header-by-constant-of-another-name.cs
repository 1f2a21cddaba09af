// proof: GET /items from https://app.test => allowed
// Constants that only sound like the header's name, and one that nobody writes.
const string Kind = "Access-Control-Allow-Origin";
const string AllowOrigins = "X-Allow-Origins";
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.WithOrigins("https://app.test").WithExposedHeaders("X-Allow-Origins", "X-Kind")));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", (HttpContext context) =>
{
    context.Response.Headers[AllowOrigins] = "some";
    context.Response.Headers["X-Kind"] = context.Response.Headers[Kind].Count.ToString();
    return new[] { "tea", "cups" };
});
app.Run();

// message CORS204: '*' in Access-Control-Expose-Headers is no wildcard for requests with credentials: it stands for a header called '*'
// proof: GET /items with credentials from https://app.test => allowed, hides X-Total-Count
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins("https://app.test")
    .AllowCredentials()
    .WithExposedHeaders("{|CORS204:*|}")));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", (HttpContext context) =>
{
    context.Response.Headers["X-Total-Count"] = "2";
    return new[] { "tea", "cups" };
});
app.Run();

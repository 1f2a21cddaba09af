// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
var origins = new[] { "https://app.test", "https://www.app.test" };
builder.Services.AddCors(options => options.AddDefaultPolicy(policy =>
{
    foreach (var origin in origins)
    {
        policy.WithOrigins(origin);
    }
}));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

// proof: GET /api/items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options =>
{
    options.AddDefaultPolicy(policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod());
    options.AddPolicy("read", policy => policy.WithOrigins("https://app.test"));
});

var app = builder.Build();
app.UseCors();
var api = app.MapGroup("/api").RequireCors("{|CORS406:raed|}");
api.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

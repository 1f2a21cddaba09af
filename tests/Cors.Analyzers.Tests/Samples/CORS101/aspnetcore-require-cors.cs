// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors();

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" }).RequireCors(policy => policy.WithOrigins("{|CORS101:https://app.test/|}"));
app.Run();

// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.WithOrigins("https://app.test")));
builder.Services.AddCors(options => options.{|CORS414:AddDefaultPolicy|}(policy => policy.WithOrigins("https://admin.test")));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

// proof: preflight of GET /items with X-Api-Key: tea from https://app.test => status 403; fixed => status 204
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
app.UseCors("site");
app.UseMiddleware<KeyCheck>();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

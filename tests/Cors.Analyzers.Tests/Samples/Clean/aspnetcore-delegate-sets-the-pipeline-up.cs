// proof: GET /items from https://app.test => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
Action<IApplicationBuilder> security = pipeline => pipeline.UseCors();
security(app);
app.MapGet("/items", () => new[] { "tea", "cups" }).RequireCors("site");
app.Run();

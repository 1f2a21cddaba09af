// proof: GET /api/items from https://app.test => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
app.UseRouting();
app.UseWhen(context => context.Request.Path.StartsWithSegments("/api"), api => api.UseCors());
app.MapGet("/api/items", () => new[] { "tea", "cups" }).RequireCors("site");
app.Run();

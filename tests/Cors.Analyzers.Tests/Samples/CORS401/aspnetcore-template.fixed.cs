// severity CORS401: info
// proof: none, nothing is refused yet
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));
builder.Services.AddAuthorization();

var app = builder.Build();
app.UseCors("site");
app.UseAuthorization();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

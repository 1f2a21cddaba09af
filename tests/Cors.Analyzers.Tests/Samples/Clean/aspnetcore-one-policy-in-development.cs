// proof: GET /items from https://app.test => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options =>
{
    options.AddPolicy("site", policy => policy.WithOrigins("https://app.test"));
    options.AddPolicy("development", policy => policy.WithOrigins("http://localhost:5173"));
});

var app = builder.Build();
if (app.Environment.IsDevelopment())
    app.UseCors("development");
else
    app.UseCors("site");
app.MapGet("/items", () => new[] { "tea", "cups" }).RequireCors("site");
app.Run();

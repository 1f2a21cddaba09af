// What is configured is what the code takes it for.
var builder = WebApplication.CreateBuilder(args);
var sites = builder.Configuration["Frontend:Sites"]?.Split(',', StringSplitOptions.TrimEntries) ?? [];
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.WithOrigins(sites).AllowAnyHeader()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

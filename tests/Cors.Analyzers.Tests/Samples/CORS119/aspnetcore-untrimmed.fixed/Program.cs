// proof: none, the harness gives the program no configuration file
// message CORS119: 'Frontend:Sites' has white space around its origins in appsettings.json and the parts are not trimmed: those never match
var builder = WebApplication.CreateBuilder(args);
var sites = builder.Configuration["Frontend:Sites"]!.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.WithOrigins(sites).AllowAnyHeader()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

// proof: none, the harness gives the program no configuration file
var builder = WebApplication.CreateBuilder(args);
var sites = builder.Configuration.GetSection("Frontend:Sites").Get<string[]>() ?? [];
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.WithOrigins(sites).AllowAnyHeader()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

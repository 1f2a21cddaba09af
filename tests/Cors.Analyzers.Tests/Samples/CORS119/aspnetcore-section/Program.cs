// proof: none, the harness gives the program no configuration file
var builder = WebApplication.CreateBuilder(args);
var section = builder.Configuration.GetSection("Frontend");
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.WithOrigins({|CORS119:section["Sites"]|}).AllowAnyHeader()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

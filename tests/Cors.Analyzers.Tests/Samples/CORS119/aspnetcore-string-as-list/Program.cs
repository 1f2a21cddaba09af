// proof: none, the harness gives the program no configuration file
// message CORS119: 'Frontend:Sites' is one string in appsettings.json and is read as a list here: Get gives null, so that WithOrigins is handed null and the program does not start (ArgumentNullException)
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.WithOrigins({|CORS119:builder.Configuration.GetSection("Frontend:Sites").Get<string[]>()|}).AllowAnyHeader()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

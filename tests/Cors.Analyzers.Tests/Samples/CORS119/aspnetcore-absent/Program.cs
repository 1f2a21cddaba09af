// proof: none, the harness gives the program no configuration file
// message CORS119: appsettings.json has no 'Frontend:Sites': unless another source gives it, WithOrigins is handed null and the program does not start (ArgumentNullException)
// severity CORS119: info
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.WithOrigins({|CORS119:builder.Configuration.GetSection("Frontend:Sites").Get<string[]>()|}).AllowAnyHeader()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

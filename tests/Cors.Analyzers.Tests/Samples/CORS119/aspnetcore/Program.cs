// proof: none, the harness gives the program no configuration file
// message CORS119: 'Frontend:Sites' is a list in appsettings.json and is read as one string here: that gives null, so that WithOrigins is handed null and the program does not start (ArgumentNullException)
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.WithOrigins({|CORS119:builder.Configuration["Frontend:Sites"]|}).AllowAnyHeader()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

// proof: none, the harness gives the program no configuration file
// message CORS119: GetValue reads single values: for a list it gives null, whatever 'Frontend:Sites' holds, so that WithOrigins is handed null and the program does not start (ArgumentNullException)
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.WithOrigins({|CORS119:builder.Configuration.GetValue<string[]>("Frontend:Sites")|}).AllowAnyHeader()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

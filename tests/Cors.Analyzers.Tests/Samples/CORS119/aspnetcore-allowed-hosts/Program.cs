// proof: none, the harness gives the program no configuration file
// message CORS119: 'AllowedHosts' lists the names that this server answers to, not origins: '*' opens it to every site, a host without scheme never matches
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.WithOrigins({|CORS119:builder.Configuration["AllowedHosts"]|} ?? "").AllowAnyHeader()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

// proof: none, the harness gives the program no configuration file
// message CORS119: 'Frontend:Sites' holds several origins in appsettings.json and is not split: 'https://app.test, https://admin.app.test' is taken for one origin, which never matches
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.WithOrigins({|CORS119:builder.Configuration["Frontend:Sites"]|}).AllowAnyHeader()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

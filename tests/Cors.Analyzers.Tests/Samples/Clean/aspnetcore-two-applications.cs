// proof: none, one of the two is never started
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
app.UseCors("site");
app.MapGet("/items", () => new[] { "tea", "cups" });

var admin = WebApplication.CreateBuilder(args);
admin.Services.AddCors();
var other = admin.Build();
other.UseCors(policy => policy.WithOrigins("https://admin.test"));
other.MapGet("/", () => "cups");
app.Run();

// severity CORS411: info
// proof: GET /items from https://app.test => allowed; fixed => allowed (the second adds nothing)
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
app.UseCors("site").UseStaticFiles().{|CORS411:UseCors|}("site");
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

// proof: GET /items.json from https://app.test => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = file => file.Context.Response.Headers.Append("Access-Control-Allow-Origin", "*") });
app.UseCors("site");
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

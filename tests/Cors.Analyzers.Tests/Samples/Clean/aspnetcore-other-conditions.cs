// proof: GET /items from https://app.test => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication().AddBearerToken();
builder.Services.AddAuthorization();
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
if (app.Configuration["Security"] == "own")
    app.UseAuthorization();
if (app.Configuration["Security"] != "own")
    app.UseCors("site");
app.UseRouting();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

// proof: GET /items from https://app.test => allowed
// proof: GET /more from https://app.test => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => "tea").RequireCors("site");
app.MapGet("/more", (HttpResponse response) =>
{
    response.Headers.AccessControlAllowOrigin = "*";
    return "cups";
});
app.Run();

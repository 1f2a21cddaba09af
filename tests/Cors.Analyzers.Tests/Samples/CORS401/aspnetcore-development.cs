// severity CORS401: info
// proof: none, it is in force in development only
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication().AddBearerToken();
builder.Services.AddAuthorization();
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
app.UseAuthorization();
if (app.Environment.IsDevelopment())
    app.{|CORS401:UseCors|}("site");
app.MapGet("/items", () => new[] { "tea", "cups" }).RequireAuthorization();
app.Run();

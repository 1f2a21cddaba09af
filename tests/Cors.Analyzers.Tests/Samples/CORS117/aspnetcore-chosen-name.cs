// proof: none, it takes a server of somebody else at that address
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options =>
{
    options.AddPolicy("tools", policy => policy.WithOrigins("http://localhost:4200"));
    options.AddPolicy("site", policy => policy.WithOrigins("https://app.test", "{|CORS117:http://localhost:4200|}"));
});

var app = builder.Build();
var isDevelopment = app.Environment.IsDevelopment();
app.UseCors(isDevelopment ? "tools" : "site");
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

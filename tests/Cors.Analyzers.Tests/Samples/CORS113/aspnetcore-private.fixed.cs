// message CORS113: Origin 'http://192.168.1.20' is not encrypted: whoever is on the network can act as that page and read answers with the user's cookies
// severity CORS113: info
// proof: GET /items with credentials from http://192.168.1.20 => allowed (unsafe); fixed => blocked MissingAllowOriginHeader
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins("https://192.168.1.20", "http://localhost:4200", "http://127.0.0.1:4200", "http://[::1]:4200")
    .AllowCredentials()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

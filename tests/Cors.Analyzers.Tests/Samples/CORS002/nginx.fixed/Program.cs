// message CORS002: nginx.conf: 1 CORS finding has a cure
var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

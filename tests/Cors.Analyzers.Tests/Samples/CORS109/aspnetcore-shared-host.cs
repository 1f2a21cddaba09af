// message CORS109: This test lets in 'https://evil.vercel.app', a site of somebody else
// proof: GET /items with credentials from witness => allowed (unsafe)
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .{|CORS109:SetIsOriginAllowed|}(origin => Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Host.EndsWith(".vercel.app"))
    .AllowCredentials()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

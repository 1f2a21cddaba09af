// proof: GET /items with credentials from witness => allowed (unsafe); fixed => blocked MissingAllowOriginHeader
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .{|CORS109:SetIsOriginAllowed|}(origin => origin.StartsWith("http://localhost") || origin.StartsWith("http://127.0.0.1"))
    .AllowCredentials()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

// message CORS109: This test lets in 'https://app.test.evil.example', a site of somebody else
// proof: GET /items with credentials from https://app.test => allowed; fixed => allowed
// proof: GET /items with credentials from witness => allowed (unsafe); fixed => blocked MissingAllowOriginHeader
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .SetIsOriginAllowed(origin => origin == "https://app.test")
    .AllowCredentials()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

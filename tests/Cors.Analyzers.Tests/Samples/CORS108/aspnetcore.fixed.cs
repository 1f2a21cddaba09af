// message CORS108: The origin 'null' is allowed: a sandboxed frame on any site sends it
// proof: GET /items with credentials from null => allowed (unsafe); fixed => blocked MissingAllowOriginHeader
// proof: GET /items with credentials from https://app.test => allowed; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins("https://app.test")
    .AllowCredentials()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

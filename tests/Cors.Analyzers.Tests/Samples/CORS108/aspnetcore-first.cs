// proof: GET /items from null => allowed (unsafe); fixed => blocked MissingAllowOriginHeader
var builder = WebApplication.CreateBuilder(args);
string[] origins = ["{|CORS108:null|}", "https://app.test"];
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.WithOrigins(origins)));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

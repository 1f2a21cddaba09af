// message CORS102: Origin 'app.test' lacks its scheme: browsers send 'https://app.test', so this entry never matches
// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins("https://app.test")
    .AllowAnyHeader()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

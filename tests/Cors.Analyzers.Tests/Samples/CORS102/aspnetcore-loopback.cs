// message CORS102: Origin 'localhost:3000' lacks its scheme: browsers send 'http://localhost:3000', so this entry never matches
// proof: GET /items from http://localhost:3000 => blocked MissingAllowOriginHeader; fixed => allowed
// proof: GET /items from https://www.app.test:8443 => blocked MissingAllowOriginHeader; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins("{|CORS102:localhost:3000|}", "{|CORS102:127.0.0.1:5500|}", "{|CORS102:www.app.test:8443|}")));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

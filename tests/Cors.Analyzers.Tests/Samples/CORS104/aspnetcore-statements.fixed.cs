// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
// proof: GET /items from https://shop.test => blocked MissingAllowOriginHeader; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
string[] origins = ["https://app.test", "https://shop.test"];
builder.Services.AddCors(options => options.AddDefaultPolicy(policy =>
{
    policy.WithOrigins(origins);
    policy.AllowAnyHeader();
}));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

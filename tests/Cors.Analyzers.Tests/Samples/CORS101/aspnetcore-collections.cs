// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
// proof: GET /items from https://shop.test => blocked MissingAllowOriginHeader; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
string[] origins = ["{|CORS101:https://app.test/|}", "https://www.app.test"];
var more = new List<string> { "{|CORS101:https://shop.test/|}" };
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins(origins)
    .WithOrigins(new[] { "{|CORS101:https://admin.test/|}" })
    .WithOrigins(["{|CORS101:https://docs.test/|}"])
    .WithOrigins(more.ToArray())));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

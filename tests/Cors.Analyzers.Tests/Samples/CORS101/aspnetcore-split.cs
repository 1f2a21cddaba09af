// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
// proof: GET /items from https://shop.test => blocked MissingAllowOriginHeader; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
const string origins = "{|CORS101:https://app.test/|}; {|CORS101:https://shop.test/|}; https://docs.test";
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins(origins.Split(';', StringSplitOptions.TrimEntries))));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

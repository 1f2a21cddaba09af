// message CORS105: Origin ' https://app.test' has white space around it, so this entry never matches
// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
// proof: GET /items from https://shop.test => blocked MissingAllowOriginHeader; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins("{|CORS105: https://app.test|}", "{|CORS105:https://shop.test |}")));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

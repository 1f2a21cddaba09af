// message CORS115: WithOrigins("https://app.test") has no effect: SetIsOriginAllowed(origin => origin == "https://shop.test") is in force
// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => blocked MissingAllowOriginHeader
// proof: GET /items from https://shop.test => allowed; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .{|CORS115:WithOrigins|}("https://app.test")
    .SetIsOriginAllowed(origin => origin == "https://shop.test")));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

// message CORS414: The policy 'site' is defined a second time: this one takes the place of the first
// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader
// proof: GET /items from https://admin.test => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options =>
{
    options.AddPolicy("site", policy => policy.WithOrigins("https://app.test"));
    options.AddPolicy("{|CORS414:site|}", policy => policy.WithOrigins("https://admin.test"));
});

var app = builder.Build();
app.UseCors("site");
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

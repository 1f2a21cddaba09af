// message CORS414: AddDefaultPolicy registered its policy under another name before this line: the default policy is now 'site', which nobody defines
// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options =>
{
    // Shown in the logs.
    options.DefaultPolicyName = "site";
    options.AddDefaultPolicy(policy => policy.WithOrigins("https://app.test"));
});

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

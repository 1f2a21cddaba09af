// proof: GET /items with credentials from https://app.test => allowed; fixed => allowed
// proof: GET /items with credentials from witness => allowed (unsafe); fixed => blocked MissingAllowOriginHeader
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .{|CORS109:SetIsOriginAllowed|}(IsOurs)
    .AllowCredentials()));

static bool IsOurs(string origin)
{
    return origin.EndsWith("app.test");
}

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

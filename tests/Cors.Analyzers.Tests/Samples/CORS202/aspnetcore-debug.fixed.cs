// proof: GET /items with credentials from https://evilapp.test => allowed (unsafe); fixed => blocked WildcardOriginNotAllowed
// proof: GET /items from https://evilapp.test => allowed; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy =>
{
#if DEBUG
    policy.SetIsOriginAllowed(_ => true).AllowCredentials();
#else
    policy.{|CORS111:AllowAnyOrigin|}();
#endif
}));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

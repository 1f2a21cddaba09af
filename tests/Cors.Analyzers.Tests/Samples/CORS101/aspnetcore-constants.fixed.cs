// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
// proof: GET /items from https://shop.test => blocked MissingAllowOriginHeader; fixed => allowed
// proof: GET /items from https://admin.test => blocked MissingAllowOriginHeader; fixed => blocked MissingAllowOriginHeader (it is computed: no cure)
var builder = WebApplication.CreateBuilder(args);
const string shop = "https://shop.test";
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins(Sites.App, shop, {|CORS101:$"{Sites.Admin}/panel"|}, """https://raw.test""", @"https://verbatim.test")
    .WithMethods("GET")));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

static class Sites
{
    public static readonly string App = "https://app.test";

    public const string Admin = "https://" + nameof(admin) + ".test";

    private const string admin = "";
}

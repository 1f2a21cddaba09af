// proof: GET /items with credentials from https://evilapp.test => allowed (unsafe); fixed => blocked WildcardOriginNotAllowed
// proof: GET /items from https://evilapp.test => allowed; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.AllowCredentials().{|CORS202:SetIsOriginAllowed|}(Anybody)));

static bool Anybody(string origin) => origin.Length > 0;

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

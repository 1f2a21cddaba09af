// proof: GET /items from https://app.test => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication().AddBearerToken();
builder.Services.AddAuthorization();
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
foreach (var module in new IModule[] { new SecurityModule(), new ItemsModule() })
    module.Configure(app);
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

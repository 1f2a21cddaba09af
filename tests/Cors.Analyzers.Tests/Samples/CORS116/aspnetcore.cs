// message CORS116: This policy allows no origin: every cross-origin request is refused
// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.{|CORS116:AddDefaultPolicy|}(policy => policy
    .AllowAnyHeader()
    .AllowAnyMethod()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

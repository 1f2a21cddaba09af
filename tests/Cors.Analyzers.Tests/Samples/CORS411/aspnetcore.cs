// message CORS411: The UseCors before it answers every preflight: this one only adds its headers to other answers, so an origin that it alone allows fails every preflight
// proof: GET /items from https://admin.test => allowed; fixed => blocked MissingAllowOriginHeader (as every preflight of that origin was before)
// proof: PUT /items/1 from https://admin.test => blocked PreflightMissingAllowOriginHeader; fixed => blocked PreflightMissingAllowOriginHeader (the second never answered a preflight)
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options =>
{
    options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod());
    // Nobody else asks for it.
    options.AddPolicy("admin", policy => policy.WithOrigins("https://admin.test").AllowAnyHeader().AllowAnyMethod());
});

var app = builder.Build();
app.UseCors("site");
app.{|CORS411:UseCors|}("admin");
app.MapGet("/items", () => new[] { "tea", "cups" });
app.MapPut("/items/{id}", (int id) => id);
app.Run();

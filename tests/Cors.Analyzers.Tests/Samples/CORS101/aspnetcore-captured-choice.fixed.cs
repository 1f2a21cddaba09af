// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
var shop = builder.Environment.IsDevelopment() ? "http://localhost:4200" : "https://app.test";
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins(shop)
    .AllowCredentials()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

// message CORS403: UseCors runs before UseRouting and cannot see the policy that RequireCors asks for: every request to that endpoint is answered 500 (contains CORS metadata, but a middleware was not found that supports CORS)
// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader, status 500, throws InvalidOperationException; fixed => allowed, status 200
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
app.{|CORS403:UseCors|}();
app.UseRouting();
app.MapGet("/items", () => new[] { "tea", "cups" }).RequireCors("site");
app.Run();

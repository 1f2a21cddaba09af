// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader, status 401; fixed => allowed, status 401
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication().AddBearerToken();
builder.Services.AddAuthorization();
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
app.UseRouting().UseAuthentication().UseAuthorization();
app.UseEndpoints(endpoints => endpoints.MapGet("/items", () => new[] { "tea", "cups" }).RequireAuthorization());
app.{|CORS402:UseCors|}("site");
app.Run();

// message CORS402: UseEndpoints answers before UseCors runs: its answers leave without CORS headers and its preflights are not answered
// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
// proof: preflight of PUT /items/1 from https://app.test => status 405; fixed => status 204
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
app.UseRouting();
app.UseEndpoints(endpoints =>
{
    endpoints.MapGet("/items", () => new[] { "tea", "cups" });
    endpoints.MapPut("/items/{id}", (int id) => id);
});
app.{|CORS402:UseCors|}("site");
app.Run();

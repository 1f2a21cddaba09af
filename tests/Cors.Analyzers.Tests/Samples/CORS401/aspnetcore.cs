// message CORS401: UseAuthorization refuses before UseCors runs: a preflight carries no credentials, so that of PUT /items/{id} is answered 401 and the browser blocks the request
// proof: preflight of PUT /items/1 from https://app.test => status 401; fixed => status 204
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication().AddBearerToken();
builder.Services.AddAuthorization();
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
app.UseAuthentication();
app.UseAuthorization();
// The shop's own pages.
app.{|CORS401:UseCors|}("site");
app.MapGet("/items", () => new[] { "tea", "cups" });
app.MapPut("/items/{id}", (int id) => id).RequireAuthorization().RequireCors("site");
app.Run();

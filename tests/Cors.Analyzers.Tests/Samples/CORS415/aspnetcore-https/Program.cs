// message CORS415: UseHttpsRedirection may answer before UseCors runs: a preflight over http is answered by a redirect, which browsers do not follow (Redirect is not allowed for a preflight request)
// proof: preflight of PUT /items/1 from https://app.test => status 307; fixed => status 204
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpsRedirection(options => options.HttpsPort = 7001);
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
app.UseHttpsRedirection();
app.{|CORS415:UseCors|}("site");
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

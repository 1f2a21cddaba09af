// message CORS413: The host inserts UseAuthorization before UseCors, since the program does not call it: a preflight carries no credentials, so that of PUT /items/{id} is answered 401
// proof: preflight of PUT /items/1 from https://app.test => status 401; fixed => status 204
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication().AddBearerToken();
builder.Services.AddAuthorization();
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
app.{|CORS413:UseCors|}();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.MapPut("/items/{id}", (int id) => id).RequireAuthorization().RequireCors("site");
app.Run();

// message CORS410: RequireCors names no policy and there is no default policy: no CORS header is sent
// proof: preflight of DELETE /items/1 from https://app.test => status 200 (the handler ran); fixed => status 204
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
app.UseCors();
app.MapDelete("/items/{id}", (int id) => id).RequireCors("site");
app.Run();

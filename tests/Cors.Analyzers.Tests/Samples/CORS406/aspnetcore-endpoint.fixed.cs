// message CORS406: No policy is named 'admins' (the nearest is 'admin'): no CORS header is sent, and a preflight runs the endpoint itself
// proof: preflight of DELETE /items/1 from https://app.test => status 200, header Access-Control-Allow-Origin is absent; fixed => status 204, header Access-Control-Allow-Origin is "https://app.test"
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options =>
{
    options.AddPolicy("site", policy => policy.WithOrigins("https://app.test"));
    options.AddPolicy("admin", policy => policy.WithOrigins("https://app.test").AllowAnyMethod());
});

var app = builder.Build();
app.UseCors("site");
app.MapDelete("/items/{id}", (int id) => id).RequireCors("admin");
app.Run();

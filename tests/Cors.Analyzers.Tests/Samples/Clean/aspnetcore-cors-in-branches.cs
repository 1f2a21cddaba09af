// proof: GET /shop from https://app.test => allowed
// proof: GET /admin from https://admin.test => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options =>
{
    options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod());
    options.AddPolicy("admin", policy => policy.WithOrigins("https://admin.test").AllowAnyHeader().AllowAnyMethod());
});

var app = builder.Build();
app.Map("/shop", shop =>
{
    shop.UseCors("site");
    shop.Run(context => context.Response.WriteAsync("tea"));
});
app.Map("/admin", admin =>
{
    admin.UseCors("admin");
    admin.Run(context => context.Response.WriteAsync("cups"));
});
app.Run();

// proof: GET /items from https://app.test => allowed, status 401
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
app.Use(async (context, next) =>
{
    await next(context);
    if (context.Response.StatusCode == 404 && !context.Response.HasStarted)
        context.Response.StatusCode = 401;
});
app.UseCors("site");
app.MapGet("/items", () => Results.NotFound());
app.Run();

// proof: GET /items from https://app.test => allowed
// What only looks at requests and answers, or changes them, may stand before CORS.
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpLogging(_ => { });
builder.Services.AddW3CLogging(_ => { });
builder.Services.AddResponseCompression();
builder.Services.AddRequestDecompression();
builder.Services.AddRequestTimeouts();
builder.Services.AddDistributedMemoryCache();
builder.Services.AddSession();
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
app.UseForwardedHeaders();
app.UseExceptionHandler("/error");
app.UseStatusCodePages();
app.UseHsts();
app.UseHttpLogging();
if (args.Length > 0)
    app.UseW3CLogging();
app.UseResponseCompression();
app.UseRequestDecompression();
app.UseRequestTimeouts();
app.UseRequestLocalization();
app.UseCookiePolicy();
app.UseSession();
app.UseWebSockets();
app.UsePathBase("/shop");
app.UseDefaultFiles();
app.Use(async (context, next) =>
{
    context.Response.Headers["X-Shop"] = "open";
    await next(context);
});
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

// message CORS415: UseRateLimiter may answer before UseCors runs: its 429 leaves without CORS headers, so scripts see a CORS error instead
// proof: GET /items from https://app.test then https://app.test => blocked MissingAllowOriginHeader, status 429; fixed => allowed, status 429
using System.Threading.RateLimiting;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRateLimiter(options =>
{
    options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
    options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(_ => RateLimitPartition.GetFixedWindowLimiter("all", _ => new FixedWindowRateLimiterOptions { PermitLimit = 1, Window = TimeSpan.FromHours(1) }));
});
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
app.UseCors("site");
app.UseRateLimiter();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

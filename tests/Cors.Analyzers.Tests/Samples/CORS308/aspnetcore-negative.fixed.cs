// message CORS308: Max-age '-1' is negative: the application does not start ('PreflightMaxAge must be greater than or equal to 0.')
// severity CORS308: error
// proof: start => ArgumentOutOfRangeException; fixed => starts
// proof: GET /items from https://app.test => not served; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins("https://app.test")
    .SetPreflightMaxAge(TimeSpan.FromSeconds(0))));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

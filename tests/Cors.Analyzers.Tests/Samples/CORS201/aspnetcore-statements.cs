// severity CORS201: error
// proof: start => InvalidOperationException; fixed => starts
// proof: GET /items from https://app.test => not served; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy =>
{
    policy.AllowAnyOrigin();
    policy.AllowAnyHeader();
    policy.{|CORS201:AllowCredentials|}();
}));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

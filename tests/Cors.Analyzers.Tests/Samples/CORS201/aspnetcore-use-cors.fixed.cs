// severity CORS201: error
// proof: start => InvalidOperationException; fixed => starts
// proof: GET /items from https://app.test => not served; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors();

var app = builder.Build();
app.UseCors(policy => policy.{|CORS111:AllowAnyOrigin|}().AllowAnyMethod().AllowAnyHeader());
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

// message CORS205: This policy allows any origin together with credentials, past the check of CorsPolicyBuilder: every CORS request is answered 500
// severity CORS205: error
// proof: start => starts; fixed => starts
// proof: GET /items from https://app.test => throws ArgumentException, status 500; fixed => allowed
using Microsoft.AspNetCore.Cors.Infrastructure;

var builder = WebApplication.CreateBuilder(args);
var cors = new CorsPolicy {  };
cors.Origins.{|CORS111:Add|}("*");
builder.Services.AddCors(options => options.AddDefaultPolicy(cors));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

// message CORS303: The policy does not allow Authorization, which 'GET /me' and another endpoint need: browsers say 'Request header field authorization is not allowed by Access-Control-Allow-Headers in preflight response.'
// proof: GET /me with Authorization: Bearer x from https://app.test => blocked HeaderDisallowedByPreflightResponse "authorization"; fixed => allowed (the script reads the 401)
// proof: GET /open from https://app.test => allowed; fixed => allowed
using Microsoft.AspNetCore.Authorization;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication().AddBearerToken();
builder.Services.AddAuthorization();
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins("https://app.test")
    .AllowAnyMethod()
    .{|CORS303:WithHeaders|}("X-Requested-With")));

var app = builder.Build();
app.UseCors();
app.UseAuthentication();
app.UseAuthorization();
app.MapGet("/me", [Authorize] () => "me");
var mine = app.MapGroup("/mine").RequireAuthorization();
mine.MapGet("/items", () => new[] { "tea", "cups" });
mine.MapGet("/open", () => "all").AllowAnonymous();
app.MapGet("/open", () => "all");
app.Run();

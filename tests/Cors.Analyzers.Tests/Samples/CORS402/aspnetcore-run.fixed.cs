// message CORS402: Run answers before UseCors runs: its answers leave without CORS headers and its preflights are not answered
// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
app.UseCors();
app.Run(context => context.Response.WriteAsync("tea"));
app.Run();

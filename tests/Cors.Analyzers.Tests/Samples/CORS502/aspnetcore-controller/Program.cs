// proof: GET /items from https://evil.test => allowed (unsafe); fixed => blocked MissingAllowOriginHeader
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));
builder.Services.AddControllers();

var app = builder.Build();
app.UseCors("site");
app.MapControllers();
app.Run();

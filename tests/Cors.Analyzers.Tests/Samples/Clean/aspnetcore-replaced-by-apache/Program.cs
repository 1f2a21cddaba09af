var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.WithOrigins("https://app.test").AllowAnyHeader()));
var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => "items");
app.Run();

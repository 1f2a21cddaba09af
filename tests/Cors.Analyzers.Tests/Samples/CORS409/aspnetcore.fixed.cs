// message CORS409: Nothing registers the services that UseCors needs: the program does not start (Unable to resolve service for type 'Microsoft.AspNetCore.Cors.Infrastructure.ICorsService')
// severity CORS409: error
// proof: start => InvalidOperationException; fixed => starts
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors();

var app = builder.Build();
app.UseCors(policy => policy.WithOrigins("https://app.test"));
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

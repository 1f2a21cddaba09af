var builder = WebApplication.CreateBuilder(args);

var app = builder.Build();
var origins = new[] { "https://app.test/", "*" };
app.MapGet("/items", () => origins);
app.Run();

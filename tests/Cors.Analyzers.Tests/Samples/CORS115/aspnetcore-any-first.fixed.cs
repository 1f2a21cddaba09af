// message CORS115: AllowAnyOrigin() has no effect: WithOrigins("https://app.test") is in force
// proof: none, what goes was without effect
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .AllowAnyHeader()
    .WithOrigins("https://app.test")));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

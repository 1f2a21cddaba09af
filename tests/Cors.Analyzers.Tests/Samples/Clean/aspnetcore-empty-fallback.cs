// proof: none, which origins there are is known only where it is installed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins(builder.Configuration["Sites:Shop"] ?? "", Environment.GetEnvironmentVariable("ADMIN_SITE") ?? string.Empty)
    .AllowCredentials()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

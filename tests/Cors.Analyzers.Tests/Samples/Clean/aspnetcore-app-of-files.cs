// proof: GET /items from https://app.test => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options =>
{
    options.AddDefaultPolicy(policy => policy.SetIsOriginAllowed(origin => origin == "https://app.test" || origin == "file://").AllowCredentials());
    options.AddPolicy("desktop", policy => policy.WithOrigins("file://", "https://app.test"));
});

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.MapGet("/updates", () => "none").RequireCors("desktop");
app.Run();

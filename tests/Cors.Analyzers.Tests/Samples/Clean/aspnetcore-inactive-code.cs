var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy =>
{
#if DEBUG
    policy.AllowAnyOrigin();
    policy.AllowCredentials();
#else
    policy.WithOrigins("https://app.test");
#endif
}));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options =>
{
    options.DefaultPolicyName = "spa";
    options.AddPolicy("spa", policy => policy.WithOrigins("https://app.test"));
});

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

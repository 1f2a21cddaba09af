var builder = WebApplication.CreateBuilder(args);
// builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.AllowAnyOrigin().AllowCredentials()));
/* policy.WithOrigins("https://app.test/") */
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    // .AllowAnyOrigin()
    .WithOrigins("https://app.test")
    .AllowCredentials()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options =>
{
    options.AddDefaultPolicy(policy => policy.SetIsOriginAllowed(origin => origin.StartsWith("http://localhost:")).AllowCredentials());
    options.AddPolicy("scheme", policy => policy.SetIsOriginAllowed(origin => origin.EndsWith("://app.test")).AllowCredentials());
});

var app = builder.Build();
app.UseCors();
app.MapGet("/scheme", () => "scheme").RequireCors("scheme");
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

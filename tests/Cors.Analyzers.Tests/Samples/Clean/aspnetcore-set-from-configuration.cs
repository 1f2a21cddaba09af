var builder = WebApplication.CreateBuilder(args);
var allowed = builder.Configuration.GetSection("Cors:Origins").Get<string[]>() ?? [];
builder.Services.AddCors(options =>
{
    options.AddPolicy("list", policy => policy.WithOrigins(allowed).AllowCredentials());
    options.AddPolicy("test", policy => policy.SetIsOriginAllowed(allowed.Contains).AllowCredentials());
    options.AddPolicy("wildcards", policy => policy.WithOrigins(allowed).SetIsOriginAllowedToAllowWildcardSubdomains());
});

var app = builder.Build();
app.UseCors();
app.MapGet("/list", () => "list").RequireCors("list");
app.MapGet("/test", () => "test").RequireCors("test");
app.MapGet("/wildcards", () => "wildcards").RequireCors("wildcards");
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

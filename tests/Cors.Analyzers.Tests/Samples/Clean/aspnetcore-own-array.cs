var builder = WebApplication.CreateBuilder(args);
string[] allowed = ["https://app.test", "https://shop.test"];
builder.Services.AddCors(options =>
{
    options.AddDefaultPolicy(policy => policy.SetIsOriginAllowed(origin => allowed.Contains(origin)).AllowCredentials());
    options.AddPolicy("two", policy => policy.SetIsOriginAllowed(allowed.Contains).AllowCredentials());
    options.AddPolicy("three", policy => policy.SetIsOriginAllowed(origin => Array.IndexOf(allowed, origin) >= 0).AllowCredentials());
    options.AddPolicy("four", policy => policy.SetIsOriginAllowed(origin => allowed.Any(one => one == origin)).AllowCredentials());
});

var app = builder.Build();
app.UseCors();
app.MapGet("/two", () => "two").RequireCors("two");
app.MapGet("/three", () => "three").RequireCors("three");
app.MapGet("/four", () => "four").RequireCors("four");
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

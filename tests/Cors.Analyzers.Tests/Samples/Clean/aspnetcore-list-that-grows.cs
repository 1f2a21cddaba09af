var builder = WebApplication.CreateBuilder(args);
var origins = new List<string> { "https://app.test" };
origins.Add("https://*.app.test");
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins(origins.ToArray())
    .SetIsOriginAllowedToAllowWildcardSubdomains()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

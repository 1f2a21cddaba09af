// proof: GET /items with credentials from https://evilapp.test => blocked MissingAllowOriginHeader
using System.Text.RegularExpressions;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options =>
{
    options.AddDefaultPolicy(policy => policy.SetIsOriginAllowed(origin => Regex.IsMatch(origin, @"^https?://.*localhost(:[0-9]+)?$")).AllowCredentials());
    options.AddPolicy("desk", policy => policy.SetIsOriginAllowed(origin => origin.EndsWith("localhost")).AllowCredentials());
});

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.MapGet("/drafts", () => "none").RequireCors("desk");
app.Run();

// message CORS309: Max-age 1728000 is cut: Chromium keeps the answer for 7200 seconds at most, Firefox for 86400
// proof: preflight of PUT /items/1 from https://app.test => header Access-Control-Max-Age is "1728000"; fixed => header Access-Control-Max-Age is "7200"
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins("https://app.test")
    .AllowAnyMethod()
    .SetPreflightMaxAge({|CORS309:TimeSpan.FromDays(20)|})));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.MapPut("/items/{id}", (int id) => Results.NoContent());
app.Run();

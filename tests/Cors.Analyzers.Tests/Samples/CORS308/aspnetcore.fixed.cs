// message CORS308: Max-age '1.5' is no whole number of seconds: browsers ignore it and keep the answer for 5 seconds
// proof: preflight of PUT /items/1 from https://app.test => header Access-Control-Max-Age is "1.5"; fixed => header Access-Control-Max-Age is "2"
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins("https://app.test")
    .AllowAnyMethod()
    .SetPreflightMaxAge(TimeSpan.FromSeconds(2))));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.MapPut("/items/{id}", (int id) => Results.NoContent());
app.Run();

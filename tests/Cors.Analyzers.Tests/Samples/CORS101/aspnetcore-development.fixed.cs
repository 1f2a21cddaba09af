// severity CORS101: info
// proof: none, the test runs in production, where this policy is not in force
var builder = WebApplication.CreateBuilder(args);
if (builder.Environment.IsDevelopment())
{
    builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.WithOrigins("http://localhost:4200")));
}
else
{
    builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.WithOrigins("https://app.test")));
}

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

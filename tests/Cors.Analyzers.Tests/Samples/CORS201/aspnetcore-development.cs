// severity CORS201: info
// proof: none, the test runs in production, where this branch is not in force
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy =>
{
    if (builder.Environment.IsDevelopment())
    {
        policy.AllowAnyOrigin().{|CORS201:AllowCredentials|}();
    }
    else
    {
        policy.WithOrigins("https://app.test").AllowCredentials();
    }
}));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

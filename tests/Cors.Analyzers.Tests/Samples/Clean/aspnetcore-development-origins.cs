// proof: GET /items from https://app.test => allowed
// Development origins where nothing says that they are for production: not told apart, staging, tests, or development alone.
var builder = WebApplication.CreateBuilder(args);
var flag = builder.Configuration["Flag"] == "yes";
builder.Services.AddCors(options =>
{
    options.AddPolicy("plain", policy => policy.WithOrigins("https://app.test", "http://localhost:4200"));
    options.AddPolicy("app", policy =>
    {
        policy.WithOrigins("https://app.test", "http://localhost:4200");
        if (!builder.Environment.IsDevelopment())
            policy.WithMethods("GET");
    });
    options.AddPolicy("staging", policy =>
    {
        if (builder.Environment.IsStaging())
            policy.WithOrigins("http://localhost:4200");
        else
            policy.WithOrigins("https://app.test");
    });
    options.AddPolicy("tests", policy =>
    {
        if (!builder.Environment.IsEnvironment("Testing"))
            policy.WithOrigins("http://localhost:4200");
        else
            policy.WithOrigins("https://app.test");
    });
    options.AddPolicy("mobile", policy =>
    {
        if (builder.Environment.IsProduction())
            policy.WithOrigins("https://localhost", "capacitor://localhost");
        else
            policy.WithOrigins("http://localhost:4200");
    });
    options.AddPolicy("flagged", policy =>
    {
        if (builder.Environment.IsDevelopment() && flag)
            policy.WithOrigins("https://app.test");
        else
            policy.WithOrigins("http://localhost:4200");
    });
});

var app = builder.Build();
if (app.Environment.IsDevelopment() || !flag)
    app.UseCors("app");
app.MapGet("/items", () => new[] { "tea", "cups" });
app.MapGet("/plain", () => "plain").RequireCors("plain");
app.MapGet("/a", () => "a").RequireCors("staging");
app.MapGet("/b", () => "b").RequireCors("tests");
app.MapGet("/c", () => "c").RequireCors("mobile");
app.MapGet("/d", () => "d").RequireCors("flagged");
app.Run();

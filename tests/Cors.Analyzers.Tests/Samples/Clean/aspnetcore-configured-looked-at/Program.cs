// What is not configured is not read.
var builder = WebApplication.CreateBuilder(args);
var partners = builder.Configuration["Frontend:Partners"];
builder.Services.AddCors(options =>
{
    options.AddPolicy("sites", policy =>
    {
        if (builder.Configuration["Frontend:Sites"] != null)
            policy.WithOrigins(builder.Configuration["Frontend:Sites"]!.Split(' '));
        else
            policy.WithOrigins("https://app.test");
    });
    if (!string.IsNullOrEmpty(partners))
        options.AddPolicy("partners", policy => policy.WithOrigins(partners.Split(' ')));
});

var app = builder.Build();
app.UseCors("sites");
app.MapGet("/items", () => new[] { "tea", "cups" });
if (!string.IsNullOrEmpty(partners))
    app.MapGet("/stock", () => 7).RequireCors("partners");
app.Run();

// proof: GET /items from https://app.test => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options =>
{
    if (builder.Environment.IsDevelopment())
        options.AddPolicy("site", policy => policy.WithOrigins("http://localhost:5173"));
    else
        options.AddPolicy("site", policy => policy.WithOrigins("https://app.test"));
});

var app = builder.Build();
app.UseCors("site");
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

var builder = WebApplication.CreateBuilder(args);
var site = "https://app.test/";
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins(site.TrimEnd('/'), "https://shop.test,https://docs.test".Split(',')[0])));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

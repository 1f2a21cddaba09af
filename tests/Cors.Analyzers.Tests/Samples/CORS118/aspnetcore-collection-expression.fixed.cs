// proof: none, the second entry changes nothing
var builder = WebApplication.CreateBuilder(args);
string[] origins =
[
    "https://app.test",
    "https://shop.test",
];
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.WithOrigins(origins)));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

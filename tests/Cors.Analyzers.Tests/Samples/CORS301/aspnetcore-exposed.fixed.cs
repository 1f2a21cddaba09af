// message CORS301: 'X-Total-Count, X-Page' is sent in quotation marks, as one name: scripts can read none of these headers
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins("https://app.test")
    .WithExposedHeaders("X-Total-Count", "X-Page")));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

var builder = WebApplication.CreateBuilder(args);
#pragma warning disable CORS101
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.WithOrigins("https://app.test/")));
#pragma warning restore CORS101

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

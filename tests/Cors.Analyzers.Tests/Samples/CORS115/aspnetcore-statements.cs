// proof: none, what goes was without effect
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy =>
{
    policy.{|CORS115:WithOrigins|}("https://app.test", "https://shop.test");
    policy.{|CORS111:AllowAnyOrigin|}();
    policy.AllowAnyHeader();
}));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

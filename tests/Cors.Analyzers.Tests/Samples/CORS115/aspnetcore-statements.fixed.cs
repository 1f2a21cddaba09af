// proof: none, what goes was without effect
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy =>
{
    policy.{|CORS111:AllowAnyOrigin|}();
    policy.AllowAnyHeader();
}));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

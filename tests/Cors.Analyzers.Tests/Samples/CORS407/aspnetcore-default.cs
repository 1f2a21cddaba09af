// message CORS407: Nothing asks for the default policy: it is in force nowhere
// proof: none, what is in force nowhere is not seen
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.{|CORS407:AddDefaultPolicy|}(policy => policy.WithOrigins("https://app.test").WithExposedHeaders("X-Total")));

var app = builder.Build();
app.UseCors(policy => policy.WithOrigins("https://app.test").AllowAnyHeader());
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

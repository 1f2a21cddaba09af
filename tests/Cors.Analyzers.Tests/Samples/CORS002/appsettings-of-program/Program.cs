// message CORS002: appsettings.json: 2 CORS findings have a cure
// proof: none, what stands in the file is other rules' to prove
{|CORS002:var|} builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.WithOrigins(builder.Configuration.GetSection("Frontend:Sites").Get<string[]>() ?? []).AllowAnyHeader()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

// proof: none, the origins are not set in the tests
var builder = WebApplication.CreateBuilder(args);
var origins = builder.Configuration.GetSection("Cors:Origins").Get<string[]>() ?? [];
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.WithOrigins(origins).AllowAnyHeader().WithMethods(HttpMethods.Get, HttpMethods.Post, "DELETE")));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.MapDelete("/items/{id}", (int id) => Results.NoContent());
app.Run();

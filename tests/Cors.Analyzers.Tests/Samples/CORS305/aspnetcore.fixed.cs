// message CORS305: No script can send TRACE: browsers forbid it
// proof: none, the method cannot even be asked for
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins("https://app.test")
    .WithMethods("PUT", "DELETE")));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.MapPut("/items/{id}", (int id) => Results.NoContent());
app.Run();

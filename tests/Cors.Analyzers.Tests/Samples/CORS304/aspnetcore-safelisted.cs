// severity CORS304: info
// proof: none, browsers allow GET and POST whatever the list says
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins("https://app.test")
    .WithMethods("{|CORS304:get|}", "{|CORS304:post|}", HttpMethods.Put)));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.MapPut("/items/{id}", (int id) => Results.NoContent());
app.Run();

// message CORS307: 'GET' is always allowed: it need not be listed
// proof: none, such names change nothing
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins("https://app.test")
    .WithMethods("PUT")
    .WithHeaders("Content-Type")
    .WithExposedHeaders("X-Total-Count")));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.MapPut("/items/{id}", (int id) => Results.NoContent());
app.Run();

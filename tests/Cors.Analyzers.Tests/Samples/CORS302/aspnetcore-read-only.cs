// Other sites may be meant to read only.
// severity CORS302: info
// proof: GET /items from https://app.test => allowed; fixed => allowed
// proof: PUT /items/1 with Content-Type: application/json from https://app.test => blocked MethodDisallowedByPreflightResponse "PUT"; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().{|CORS302:WithMethods|}("GET")));

var app = builder.Build();
app.UseCors("site");
app.MapGet("/items", () => new[] { "tea", "cups" });
app.MapPut("/items/{id}", (int id, Item item) => Results.NoContent());
app.Run();

public record Item(string Name);

// Other sites may be meant to read only.
// severity CORS303: info
// proof: GET /items from https://app.test => allowed; fixed => allowed
// proof: POST /items with Content-Type: application/json from https://app.test => blocked HeaderDisallowedByPreflightResponse "content-type"; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").WithHeaders("X-Client", "Content-Type").WithMethods("GET")));

var app = builder.Build();
app.UseCors("site");
app.MapGet("/items", () => new[] { "tea", "cups" });
app.MapPost("/items", (Item item) => Results.NoContent());
app.Run();

public record Item(string Name);

// message CORS303: The policy does not allow Content-Type, which 'POST /items' needs: browsers say 'Request header field content-type is not allowed by Access-Control-Allow-Headers in preflight response.'
// proof: POST /items with Content-Type: application/json from https://app.test => blocked HeaderDisallowedByPreflightResponse "content-type"; fixed => allowed
// proof: POST /forms with Content-Type: application/x-www-form-urlencoded from https://app.test => allowed; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.{|CORS303:AddDefaultPolicy|}(policy => policy
    .WithOrigins("https://app.test")));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.MapPost("/items", (Item item) => item);
app.MapPost("/forms", (HttpContext context) => "sent");
app.Run();

public record Item(string? Name);

// message CORS304: 'UPDATE' is no HTTP method; 'PUT' is
// proof: PUT /items/1 from https://app.test => blocked MethodDisallowedByPreflightResponse; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins("https://app.test")
    .WithMethods("{|CORS304:UPDATE|}", "{|CORS304:DEL|}")));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.MapPut("/items/{id}", (int id) => Results.NoContent());
app.Run();

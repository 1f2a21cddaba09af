// message CORS302: The policy does not allow PATCH and DELETE, which 'PATCH /items/{id}' and another endpoint need: browsers say 'Method PATCH is not allowed by Access-Control-Allow-Methods in preflight response.'
// proof: PUT /items/1 from https://app.test => allowed; fixed => allowed
// proof: PATCH /items/1 from https://app.test => blocked MethodDisallowedByPreflightResponse "PATCH"; fixed => allowed
// proof: DELETE /items/1 from https://app.test => blocked MethodDisallowedByPreflightResponse "DELETE"; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins("https://app.test")
    .{|CORS302:WithMethods|}("GET", "PUT")
    .AllowAnyHeader()));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.MapPut("/items/{id}", (int id) => Results.NoContent());
app.MapPatch("/items/{id}", (int id) => Results.NoContent());
app.MapDelete("/items/{id}", (int id) => Results.NoContent());
app.Run();

// proof: PUT /items/1 with Content-Type: application/json from https://app.test => blocked InvalidAllowHeadersPreflightResponse; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins("https://app.test")
    .AllowAnyMethod()
    .WithHeaders("X-Trace", "Content-Type", "Authorization")));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.MapPut("/items/{id}", (int id) => Results.NoContent());
app.Run();

// message CORS302: The policy does not allow PUT, which 'PUT /items/{id}' needs when this policy is in force: browsers say 'Method PUT is not allowed by Access-Control-Allow-Methods in preflight response.'
// severity CORS302: info
// proof: PUT /items/1 from https://app.test => blocked MethodDisallowedByPreflightResponse; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options =>
{
    options.AddPolicy("reading", policy => policy.WithOrigins("https://app.test").WithMethods("GET", "PUT"));
    options.AddPolicy("writing", policy => policy.WithOrigins("https://app.test").AllowAnyMethod());
});

var app = builder.Build();
if (app.Configuration["Mode"] == "open")
    app.UseCors("writing");
else
    app.UseCors("reading");
app.MapGet("/items", () => new[] { "tea", "cups" });
app.MapPut("/items/{id}", (int id) => Results.NoContent());
app.Run();

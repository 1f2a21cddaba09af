// message CORS302: The policy does not allow DELETE, which 'DELETE /items/{id}' needs when this policy is in force: browsers say 'Method DELETE is not allowed by Access-Control-Allow-Methods in preflight response.'
// severity CORS302: info
// proof: DELETE /items/1 from https://app.test => blocked MethodDisallowedByPreflightResponse; fixed => allowed
// proof: DELETE /things/1 from https://app.test => blocked MethodDisallowedByPreflightResponse; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options =>
{
    options.AddPolicy("strict", policy => policy.WithOrigins("https://app.test").WithMethods("GET", "DELETE"));
    options.AddPolicy("shop", policy => policy.WithOrigins("https://app.test").WithMethods("GET", "PUT", "DELETE"));
    options.AddPolicy("open", policy => policy.WithOrigins("https://app.test").AllowAnyMethod());
});

var app = builder.Build();
var isOpen = app.Configuration["Mode"] == "open";
app.UseCors(isOpen ? "open" : "strict");
app.MapDelete("/items/{id}", (int id) => Results.NoContent());
app.MapDelete("/things/{id}", (int id) => Results.NoContent()).RequireCors(isOpen ? "open" : "shop");
app.Run();

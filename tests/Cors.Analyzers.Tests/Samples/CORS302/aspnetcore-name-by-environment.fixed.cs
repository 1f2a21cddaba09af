// severity CORS302: warning
// proof: DELETE /items/1 from https://app.test => blocked MethodDisallowedByPreflightResponse; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options =>
{
    options.AddPolicy("tools", policy => policy.WithOrigins("http://localhost:5173").AllowAnyMethod());
    options.AddPolicy("app", policy => policy.WithOrigins("https://app.test").WithMethods("GET", "POST", "DELETE"));
});

var app = builder.Build();
app.UseCors(app.Environment.IsDevelopment() ? "tools" : "app");
app.MapDelete("/items/{id}", (int id) => Results.NoContent());
app.Run();

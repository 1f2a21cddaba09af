// message CORS302: The policy does not allow DELETE, which 'DELETE /items/{id}' needs: browsers say 'Method DELETE is not allowed by Access-Control-Allow-Methods in preflight response.'
// proof: DELETE /items/1 from https://app.test => blocked MethodDisallowedByPreflightResponse; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options =>
{
    if (builder.Environment.IsDevelopment())
        options.AddPolicy("app", policy => policy.WithOrigins("http://localhost:5173").AllowAnyMethod());
    else
        options.AddPolicy("app", policy => policy.WithOrigins("https://app.test").{|CORS302:WithMethods|}("GET"));
    options.AddPolicy("tools", policy => policy.WithOrigins("http://localhost:5173").AllowAnyMethod());
});

var app = builder.Build();
if (app.Environment.IsDevelopment())
    app.UseCors("tools");
else
    app.UseCors("app");
app.MapGet("/items", () => new[] { "tea", "cups" });
app.MapDelete("/items/{id}", (int id) => Results.NoContent());
app.Run();

// proof: PUT /items/1 from https://app.test => blocked MethodDisallowedByPreflightResponse; fixed => allowed
// proof: PUT /things/1 from https://app.test => blocked MethodDisallowedByPreflightResponse; fixed => allowed
var builder = WebApplication.CreateBuilder(args);
string[] methods = ["GET", "POST"];
builder.Services.AddCors(options =>
{
    options.AddPolicy("items", policy => policy.WithOrigins("https://app.test").WithMethods(new[]
    {
        "GET",
        "POST",
        "PUT"
    }));
    options.AddPolicy("things", policy =>
    {
        policy.WithOrigins("https://app.test");
        policy.WithMethods(methods);
        policy.WithMethods("PUT");
    });
});

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" }).RequireCors("items");
app.MapPut("/items/{id}", (int id) => Results.NoContent()).RequireCors("items");
app.MapMethods("/things/{id}", ["PUT"], (int id) => Results.NoContent()).RequireCors("things");
app.Run();

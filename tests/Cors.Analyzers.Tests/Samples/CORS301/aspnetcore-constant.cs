// proof: PUT /items/1 from https://app.test => blocked InvalidAllowMethodsPreflightResponse
var builder = WebApplication.CreateBuilder(args);
const string methods = "{|CORS301:GET,PUT,DELETE|}";
builder.Services.AddCors(options => options.AddDefaultPolicy(policy =>
{
    policy.WithOrigins("https://app.test");
    policy.WithMethods(methods);
}));

var app = builder.Build();
app.UseCors();
app.MapGet("/items", () => new[] { "tea", "cups" });
app.MapPut("/items/{id}", (int id) => Results.NoContent());
app.Run();

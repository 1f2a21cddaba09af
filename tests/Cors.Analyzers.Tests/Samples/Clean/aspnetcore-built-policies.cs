// proof: PUT /items/1 from https://app.test => allowed
// proof: PUT /things/1 from https://app.test => allowed
using Microsoft.AspNetCore.Cors.Infrastructure;

var builder = WebApplication.CreateBuilder(args);
Policies.Things.Methods.Add("PUT");
var late = new CorsPolicyBuilder("https://app.test").WithMethods("GET");
if (args.Length == 0)
    late = new CorsPolicyBuilder("https://app.test").AllowAnyMethod();
builder.Services.AddCors(options =>
{
    options.AddDefaultPolicy(Policies.Site);
    options.AddPolicy("things", Policies.Things);
    options.AddPolicy("late", late.Build());
});

var app = builder.Build();
app.UseCors();
app.MapPut("/items/{id}", (int id) => Results.NoContent());
app.MapPut("/things/{id}", (int id) => Results.NoContent()).RequireCors("things");
app.MapPut("/late/{id}", (int id) => Results.NoContent()).RequireCors("late");
app.Run();

internal static class Policies
{
    public static readonly CorsPolicy Site = new CorsPolicyBuilder().WithOrigins("https://app.test").WithMethods("GET", "PUT").Build();

    public static readonly CorsPolicy Things = new CorsPolicyBuilder("https://app.test").WithMethods("GET").Build();
}

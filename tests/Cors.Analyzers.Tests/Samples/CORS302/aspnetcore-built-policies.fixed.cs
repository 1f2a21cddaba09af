// proof: PUT /items/1 from https://app.test => blocked MethodDisallowedByPreflightResponse; fixed => allowed
// proof: PUT /things/1 from https://app.test => blocked MethodDisallowedByPreflightResponse; fixed => allowed
// proof: PUT /others/1 from https://app.test => blocked MethodDisallowedByPreflightResponse; fixed => allowed
// proof: PUT /locals/1 from https://app.test => blocked MethodDisallowedByPreflightResponse; fixed => allowed
using Microsoft.AspNetCore.Cors.Infrastructure;

var builder = WebApplication.CreateBuilder(args);
var local = new CorsPolicyBuilder();
local.WithOrigins("https://app.test");
local.WithMethods("GET", "PUT");
builder.Services.AddCors(options =>
{
    options.AddDefaultPolicy(Policies.Site);
    options.AddPolicy("things", Policies.Things);
    options.AddPolicy("others", Policies.Others());
    options.AddPolicy("locals", local.Build());
});

var app = builder.Build();
app.UseCors();
app.MapPut("/items/{id}", (int id) => Results.NoContent());
app.MapPut("/things/{id}", (int id) => Results.NoContent()).RequireCors("things");
app.MapPut("/others/{id}", (int id) => Results.NoContent()).RequireCors("others");
app.MapPut("/locals/{id}", (int id) => Results.NoContent()).RequireCors("locals");
app.Run();

internal static class Policies
{
    public static readonly CorsPolicy Site = new CorsPolicyBuilder()
        .WithOrigins("https://app.test")
        .WithMethods("GET", "PUT")
        .Build();

    public static CorsPolicy Things { get; } = new CorsPolicyBuilder("https://app.test").WithMethods("GET", "PUT").Build();

    public static CorsPolicy Others()
    {
        return new CorsPolicyBuilder("https://app.test").AllowCredentials().WithMethods("PUT").Build();
    }
}

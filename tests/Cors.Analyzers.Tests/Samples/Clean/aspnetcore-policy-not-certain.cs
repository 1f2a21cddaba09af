using Microsoft.AspNetCore.Cors;

// Which policy answers is not told by the text: a name from configuration, metadata of one's own, a convention under a condition.
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options =>
{
    options.AddPolicy("reads", policy => policy.WithOrigins("https://app.test"));
    options.AddPolicy("writes", policy => policy.WithOrigins("https://app.test").AllowAnyMethod().AllowAnyHeader());
});

var app = builder.Build();
app.UseCors("reads");
app.MapPut("/a", () => "a").RequireCors(app.Configuration["Policy"] ?? "writes");
app.MapPut("/b", [Writes] () => "b");
var c = app.MapPut("/c", () => "c");
if (args.Length > 0)
    c.RequireCors("writes");
else
    c.RequireCors("writes");
app.MapPut("/d", () => "d").Writing();
app.Run();

public class WritesAttribute() : EnableCorsAttribute("writes")
{
}

public static class Conventions
{
    public static TBuilder Writing<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder => builder.RequireCors("writes");
}

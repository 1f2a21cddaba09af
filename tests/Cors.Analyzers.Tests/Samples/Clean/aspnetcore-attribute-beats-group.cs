using Microsoft.AspNetCore.Cors;
using Microsoft.AspNetCore.Mvc;

// A group says less than an attribute of the endpoint, and an endpoint's own convention may say the same as its attribute.
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddCors(options =>
{
    options.AddPolicy("a", policy => policy.WithOrigins("https://a.test"));
    options.AddPolicy("b", policy => policy.WithOrigins("https://b.test"));
});

var app = builder.Build();
app.UseCors("a");
app.MapGroup("/api").RequireCors("a").MapControllers();
app.MapGroup("/x").RequireCors("a").MapGet("/y", [DisableCors] () => "y");
app.MapGet("/z", [EnableCors("b")] () => "z").RequireCors("b");
app.Run();

[EnableCors("b")]
public class ItemsController : ControllerBase
{
    [HttpGet("/items")]
    [DisableCors]
    public string All() => "all";
}

// proof: GET /items from https://app.test => allowed
using Microsoft.AspNetCore.Mvc;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();

var app = builder.Build();
app.UseCors(policy => policy.WithOrigins("https://app.test"));
app.MapControllers();
app.Run();

[ApiController]
public class ItemsController : ControllerBase
{
    [HttpGet("/items")]
    public string[] All() => ["tea", "cups"];
}

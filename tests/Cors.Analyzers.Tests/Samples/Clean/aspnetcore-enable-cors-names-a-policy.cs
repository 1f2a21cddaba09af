using Microsoft.AspNetCore.Cors;
using Microsoft.AspNetCore.Mvc;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddPolicy("*", policy => policy.WithOrigins("https://app.test")));
builder.Services.AddControllers();

var app = builder.Build();
app.UseCors();
app.MapControllers();
app.Run();

[EnableCors("*")]
public class ItemsController : ControllerBase
{
    [HttpGet("/items")]
    public string[] All() => ["tea", "cups"];
}

// proof: PUT /items/1 with Content-Type: application/json from https://app.test => blocked HeaderDisallowedByPreflightResponse "content-type"; fixed => allowed
using Microsoft.AspNetCore.Mvc;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddCors(options => options.AddDefaultPolicy(policy =>
{
    policy.WithOrigins("https://app.test");
    policy.WithMethods("PUT");
    policy.WithHeaders("Content-Type");
}));

var app = builder.Build();
app.UseCors();
app.MapControllers();
app.Run();

public class Item
{
    public string? Name { get; set; }
}

[Route("items")]
public class ItemsController : ControllerBase
{
    [HttpPut("{id}")]
    public IActionResult Replace(int id, [FromBody] Item item) => NoContent();

    [HttpPost("form")]
    public IActionResult Form(Item item) => NoContent();
}

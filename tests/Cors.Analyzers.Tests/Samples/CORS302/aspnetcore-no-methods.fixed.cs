// message CORS302: The policy does not allow PUT and DELETE, which 'PUT /api/Items/{id}' and another endpoint need: browsers say 'Method PUT is not allowed by Access-Control-Allow-Methods in preflight response.'
// proof: GET /api/items from https://app.test => allowed; fixed => allowed
// proof: PUT /api/items/1 with Content-Type: application/json from https://app.test => blocked MethodDisallowedByPreflightResponse "PUT"; fixed => allowed
// proof: DELETE /api/items/1 from https://app.test => blocked MethodDisallowedByPreflightResponse "DELETE"; fixed => allowed
using Microsoft.AspNetCore.Mvc;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddCors(options =>
{
    options.AddPolicy("app", policy =>
    {
        policy.WithOrigins("https://app.test")
              .AllowAnyHeader()
              .WithMethods("PUT", "DELETE");
    });
});

var app = builder.Build();
app.UseCors("app");
app.MapControllers();
app.Run();

public record Item(string Name);

public abstract class CrudController<T> : ControllerBase
{
    [HttpDelete("{id}")]
    public virtual IActionResult Remove(int id) => NoContent();
}

[ApiController]
[Route("api/[controller]")]
public class ItemsController : CrudController<Item>
{
    [HttpGet]
    public string All() => "all";

    [HttpPut("{id}")]
    public IActionResult Replace(int id, Item item) => NoContent();
}

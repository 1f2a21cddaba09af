using Microsoft.AspNetCore.Cors;
using Microsoft.AspNetCore.Mvc;

// Each endpoint has the policy that it needs: attribute, convention, group, middleware.
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddCors(options =>
{
    options.AddDefaultPolicy(policy => policy.WithOrigins("https://app.test"));
    options.AddPolicy("writes", policy => policy.WithOrigins("https://app.test").WithMethods("PUT", "delete".ToUpperInvariant()).WithHeaders("content-type"));
    options.AddPolicy("all", policy => policy.WithOrigins("https://app.test").WithMethods("*").WithHeaders("*").AllowCredentials());
});

var app = builder.Build();
app.UseCors();
app.MapControllers();
app.MapGet("/items", () => "all");
app.MapPut("/items/{id}", (int id, Item item) => item).RequireCors("writes");
app.MapGroup("/all").RequireCors("all").MapPatch("/items/{id}", (int id, Item item) => item);
app.MapPut("/off", [DisableCors] (Item item) => item);
app.MapMethods("/options", ["OPTIONS", "TRACE"], () => "none");
app.Map("/any", () => "any");
app.Run();

public record Item(string Name);

[ApiController]
[EnableCors("all")]
[Route("things")]
public class ThingsController : ControllerBase
{
    [HttpPost]
    public void Add(Item item)
    {
    }

    [EnableCors("writes")]
    [HttpDelete("{id}")]
    public void Remove(int id)
    {
    }
}

using Microsoft.AspNetCore.Cors;
using Microsoft.AspNetCore.Mvc;

[ApiController]
[EnableCors("{|CORS406:Nmae|}")]
public class ItemsController : ControllerBase
{
    [HttpGet("/items")]
    public string[] All() => ["tea", "cups"];
}

using Microsoft.AspNetCore.Mvc;

[ApiController]
public class ItemsController : ControllerBase
{
    [HttpGet("/items")]
    public string[] All()
    {
        return ["tea", "cups"];
    }
}

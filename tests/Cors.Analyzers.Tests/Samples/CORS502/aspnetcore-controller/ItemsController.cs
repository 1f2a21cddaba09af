using Microsoft.AspNetCore.Mvc;

[ApiController]
public class ItemsController : ControllerBase
{
    [HttpGet("/items")]
    public string[] All()
    {
        Response.Headers.TryAdd({|CORS502:"Access-Control-Allow-Origin"|}, "*");
        return ["tea", "cups"];
    }
}

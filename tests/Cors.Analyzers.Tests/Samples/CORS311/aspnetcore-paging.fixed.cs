// message CORS311: The policy does not expose X-Pagination and X-Total-Count: scripts of other sites cannot read what 'GET /items' and another endpoint send
// proof: GET /items from https://app.test => allowed, hides X-Pagination, reads X-Trace; fixed => allowed, reads X-Pagination, reads X-Trace
// proof: GET /items/count from https://app.test => allowed, hides X-Total-Count; fixed => allowed, reads X-Total-Count
using Microsoft.AspNetCore.Mvc;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
    .WithOrigins("https://app.test")
    .WithExposedHeaders("X-Trace", "X-Pagination", "X-Total-Count")));

var app = builder.Build();
app.UseCors();
app.MapControllers();
app.Run();

[ApiController]
[Route("items")]
public class ItemsController : ControllerBase
{
    [HttpGet]
    public string All()
    {
        Response.Headers["X-Trace"] = "1";
        Response.Headers["X-Pagination"] = "1 of 1";
        Response.Headers["X-Frame-Options"] = "DENY";
        return "all";
    }

    [HttpGet("count")]
    public void Count() => Response.Headers.Append("X-Total-Count", "2");
}

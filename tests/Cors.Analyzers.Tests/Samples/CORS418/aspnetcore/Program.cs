// message CORS418: EnableCors is that of ASP.NET Web API 2 (System.Web.Http.Cors), which ASP.NET Core does not know: no CORS header is sent for it
// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader
using System.Web.Http.Cors;
using Microsoft.AspNetCore.Mvc;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();

var app = builder.Build();
app.MapControllers();
app.Run();

[ApiController]
[{|CORS418:EnableCors|}("https://app.test", "*", "*")]
public class ItemsController : ControllerBase
{
    [HttpGet("/items")]
    public string[] All() => ["tea", "cups"];
}

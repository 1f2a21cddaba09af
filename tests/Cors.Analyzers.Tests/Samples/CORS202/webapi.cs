// proof: none, it takes the .NET Framework on Windows
using System.Web.Http;
using System.Web.Http.Cors;

public static class WebApiConfig
{
    public static void Register(HttpConfiguration config)
    {
        config.EnableCors();
        config.MapHttpAttributeRoutes();
    }
}

[EnableCors("{|CORS202:*|}", "*", "*", SupportsCredentials = true)]
public class ItemsController : ApiController
{
    [HttpGet]
    public string[] All() => new[] { "tea", "cups" };
}

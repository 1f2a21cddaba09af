// Lists with commas are right here, and EnableCors is called.
using System.Web.Http;
using System.Web.Http.Cors;

public static class WebApiConfig
{
    public static void Register(HttpConfiguration config)
    {
        config.MapHttpAttributeRoutes();
        config.EnableCors();
    }
}

[EnableCors("https://app.test, https://shop.test,capacitor://localhost", "Content-Type, Authorization", "GET, POST, PUT", "X-Total-Count, ETag-Old", SupportsCredentials = true)]
public class ItemsController : ApiController
{
    [HttpGet]
    public string[] All() => new[] { "tea", "cups" };

    [HttpGet, DisableCors]
    public string One() => "tea";
}

// message CORS418: EnableCors does nothing: the program never calls EnableCors() on its HttpConfiguration, so no CORS header is sent
// proof: none, it takes the .NET Framework on Windows
using System.Web.Http;
using System.Web.Http.Cors;

public static class WebApiConfig
{
    public static void Register(HttpConfiguration config)
    {
        // The controllers say where they are.
        config.EnableCors();
        config.MapHttpAttributeRoutes();
        config.Routes.MapHttpRoute("all", "api/{controller}/{id}", new { id = "" });
    }
}

[EnableCors("https://app.test,https://shop.test", "*", "*")]
public class ItemsController : ApiController
{
    [HttpGet]
    public string[] All() => new[] { "tea", "cups" };

    [HttpGet, EnableCors("https://app.test", "*", "GET")]
    public string One() => "tea";
}

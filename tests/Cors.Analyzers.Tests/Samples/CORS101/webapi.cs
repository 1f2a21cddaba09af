// message CORS101: Origin 'https://app.test/' ends with '/': browsers send 'https://app.test', so Web API 2 throws InvalidOperationException when it reads the list
// proof: none, it takes the .NET Framework on Windows
using System.Web.Http;
using System.Web.Http.Cors;

public static class WebApiConfig
{
    private const string Headers = "Content-Type, X-Shop";

    public static void Register(HttpConfiguration config)
    {
        config.EnableCors(new EnableCorsAttribute("{|CORS101:https://app.test/|}, https://shop.test", Headers, "GET, PUT"));
        config.MapHttpAttributeRoutes();
    }
}

[EnableCors(origins: "{|CORS102:shop.test|},{|CORS103:https://pay.test:443|}", headers: "*", methods: "GET,{|CORS304:put|}")]
public class ItemsController : ApiController
{
    [HttpGet]
    public string[] All() => new[] { "tea", "cups" };
}

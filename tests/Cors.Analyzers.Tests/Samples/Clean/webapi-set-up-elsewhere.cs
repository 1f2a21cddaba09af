// Controllers of a library: who sets the program up may turn CORS on.
using System.Web.Http;
using System.Web.Http.Cors;

[EnableCors("https://app.test", "*", "*")]
public class ItemsController : ApiController
{
    [HttpGet]
    public string[] All() => new[] { "tea", "cups" };
}

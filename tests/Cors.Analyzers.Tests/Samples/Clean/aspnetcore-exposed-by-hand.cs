using Microsoft.AspNetCore.Mvc;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.WithOrigins("https://app.test")));

var app = builder.Build();
app.UseCors();
app.MapControllers();
app.MapGet("/feed", (HttpContext context) => context.Response.Headers.CacheControl = "no-cache");
app.Run();

[Route("items")]
public class ItemsController : ControllerBase
{
    [HttpGet]
    public string All()
    {
        Response.Headers["X-Pagination"] = "1 of 1";
        Response.Headers["Access-Control-Expose-Headers"] = "X-Pagination";
        return Request.Headers["X-Pagination"].ToString();
    }

    [HttpGet("file")]
    public IActionResult Download() => File("a;b"u8.ToArray(), "text/csv");

    private static string File(string a, string b, string c) => a + b + c;

    [HttpGet("other")]
    public string Other() => File("a", "b", "c");
}

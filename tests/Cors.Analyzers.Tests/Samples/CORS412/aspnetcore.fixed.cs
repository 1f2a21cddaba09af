// message CORS412: 'RequireCors' overrules [DisableCors] of 'GET /secrets': other sites may still call it
// proof: GET /secrets from https://app.test => allowed (although CORS is turned off for it); fixed => blocked MissingAllowOriginHeader
// proof: GET /items from https://app.test => allowed; fixed => allowed
using Microsoft.AspNetCore.Cors;
using Microsoft.AspNetCore.Mvc;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddCors(options => options.AddPolicy("public", policy => policy.WithOrigins("https://app.test")));

var app = builder.Build();
app.UseCors("public");
app.MapControllers();
app.Run();

public class ItemsController : ControllerBase
{
    [HttpGet("/items")]
    public string All() => "all";

    [DisableCors]
    [HttpGet("/secrets")]
    public string Secrets() => "none";
}

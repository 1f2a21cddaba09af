// proof: GET /items from https://app.test => allowed, status 401
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication().AddBearerToken();
builder.Services.AddAuthorization();
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));
builder.Services.AddMvc(options => options.EnableEndpointRouting = false);

var app = builder.Build();
app.UseCors("site");
app.UseMvc();
app.Run();

[ApiController]
[Authorize]
public class ItemsController : ControllerBase
{
    [HttpGet("/items")]
    public string[] All() => ["tea", "cups"];
}

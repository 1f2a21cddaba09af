// proof: GET /items from https://app.test => allowed, status 401
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

public class Program
{
    public static void Main(string[] args) => CreateHostBuilder(args).Build().Run();

    public static IHostBuilder CreateHostBuilder(string[] args) =>
        Host.CreateDefaultBuilder(args).ConfigureWebHostDefaults(web => web.UseStartup<Startup>());
}

public class Startup
{
    public void ConfigureServices(IServiceCollection services)
    {
        services.AddAuthentication().AddBearerToken();
        services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));
        services.AddMvc(options => options.EnableEndpointRouting = false);
    }

    public void Configure(IApplicationBuilder app)
    {
        app.UseAuthorization();
        app.UseCors("site");
        app.UseMvc();
    }
}

[ApiController]
[Authorize]
public class ItemsController : ControllerBase
{
    [HttpGet("/items")]
    public string[] All() => ["tea", "cups"];
}

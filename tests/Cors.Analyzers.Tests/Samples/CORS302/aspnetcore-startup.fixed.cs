// proof: PUT /items/1 from https://app.test => blocked MethodDisallowedByPreflightResponse; fixed => allowed
using Microsoft.AspNetCore.Mvc;

Host.CreateDefaultBuilder(args).ConfigureWebHostDefaults(web => web.UseStartup<Startup>()).Build().Run();

public class Startup
{
    private const string Policy = "app";

    public void ConfigureServices(IServiceCollection services)
    {
        services.AddControllers();
        services.AddCors(options => options.AddPolicy(Policy, policy => policy.WithOrigins("https://app.test").WithMethods("PUT")));
    }

    public void Configure(IApplicationBuilder app)
    {
        app.UseRouting();
        app.UseCors(Policy);
        app.UseEndpoints(endpoints =>
        {
            endpoints.MapControllers();
        });
    }
}

[Route("items")]
public class ItemsController : Controller
{
    [HttpGet]
    public string All() => "all";

    [HttpPut("{id}")]
    public IActionResult Replace(int id) => NoContent();
}

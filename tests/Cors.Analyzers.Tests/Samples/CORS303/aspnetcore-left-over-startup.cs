// The program starts with the other class: this one may be left over.
// severity CORS303: info
// proof: none, the class is not in use
using Microsoft.AspNetCore.Mvc;

Host.CreateDefaultBuilder(args).ConfigureWebHostDefaults(web => web.UseStartup<Startup>()).Build().Run();

public class Startup
{
    public void ConfigureServices(IServiceCollection services)
    {
        services.AddControllers();
        services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));
    }

    public void Configure(IApplicationBuilder app)
    {
        app.UseRouting();
        app.UseCors("site");
        app.UseEndpoints(endpoints => endpoints.MapControllers());
    }
}

public class StartupBefore
{
    public void ConfigureServices(IServiceCollection services)
    {
        services.AddControllers();
        services.AddCors(options => options.AddPolicy("old", policy => policy.WithOrigins("https://app.test").AllowAnyMethod().{|CORS303:WithHeaders|}("X-Client")));
    }

    public void Configure(IApplicationBuilder app)
    {
        app.UseRouting();
        app.UseCors("old");
        app.UseEndpoints(endpoints => endpoints.MapControllers());
    }
}

public record Item(string Name);

[ApiController]
[Route("items")]
public class ItemsController : ControllerBase
{
    [HttpPost]
    public IActionResult Add(Item item) => NoContent();
}

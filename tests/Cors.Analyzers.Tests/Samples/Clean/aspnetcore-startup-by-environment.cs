// proof: DELETE /items/1 from https://app.test => allowed
// Methods for each environment that lead into each other, and one that only sounds like an environment's.
using Microsoft.AspNetCore.Mvc;

Host.CreateDefaultBuilder(args).ConfigureWebHostDefaults(web => web.UseStartup<Startup>()).Build().Run();

public class Startup
{
    public void ConfigureDevelopmentServices(IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        ConfigureServices(services);
    }

    public void ConfigureServices(IServiceCollection services)
    {
        services.AddControllers();
        services.AddCors(options =>
        {
            options.AddPolicy("tools", policy => policy.WithOrigins("http://localhost:5173").AllowAnyMethod());
            options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").WithMethods("DELETE"));
        });
    }

    public void ConfigureDevelopment(IApplicationBuilder app)
    {
        app.UseDeveloperExceptionPage();
        Configure(app);
    }

    public void Configure(IApplicationBuilder app)
    {
        app.UseExceptionHandler("/error");
        ConfigureRoutes(app);
    }

    private static void ConfigureRoutes(IApplicationBuilder app)
    {
        app.UseRouting();
        app.UseCors("site");
        app.UseEndpoints(endpoints =>
        {
            endpoints.MapControllers();
            endpoints.MapGet("/tools", () => "tools").RequireCors("tools");
        });
    }
}

[Route("items")]
public class ItemsController : Controller
{
    [HttpDelete("{id}")]
    public IActionResult Remove(int id) => NoContent();
}

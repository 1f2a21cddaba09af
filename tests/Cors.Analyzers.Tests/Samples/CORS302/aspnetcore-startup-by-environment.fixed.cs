// message CORS302: The policy does not allow DELETE, which 'DELETE /items/{id}' needs: browsers say 'Method DELETE is not allowed by Access-Control-Allow-Methods in preflight response.'
// severity CORS302: warning
// proof: DELETE /items/1 from https://app.test => blocked MethodDisallowedByPreflightResponse; fixed => allowed
using Microsoft.AspNetCore.Mvc;

Host.CreateDefaultBuilder(args).ConfigureWebHostDefaults(web => web.UseStartup<Startup>()).Build().Run();

public class Startup
{
    public void ConfigureDevelopmentServices(IServiceCollection services)
    {
        services.AddControllers();
        services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("http://localhost:5173").AllowAnyMethod()));
    }

    public void ConfigureServices(IServiceCollection services)
    {
        services.AddControllers();
        services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").WithMethods("PUT", "DELETE")));
    }

    public void ConfigureDevelopment(IApplicationBuilder app)
    {
        app.UseDeveloperExceptionPage();
        app.UseRouting();
        app.UseCors("site");
        app.UseEndpoints(endpoints => endpoints.MapControllers());
    }

    public void Configure(IApplicationBuilder app)
    {
        app.UseExceptionHandler("/error");
        app.UseRouting();
        app.UseCors("site");
        app.UseEndpoints(endpoints => endpoints.MapControllers());
    }
}

[Route("items")]
public class ItemsController : Controller
{
    [HttpDelete("{id}")]
    public IActionResult Remove(int id) => NoContent();
}

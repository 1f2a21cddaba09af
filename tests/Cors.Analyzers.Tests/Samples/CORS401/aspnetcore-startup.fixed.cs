// message CORS401: UseAuthorization refuses before UseCors runs: the 401 and 403 of GET /items leave without CORS headers, so scripts see a CORS error instead of them
// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader, status 401; fixed => allowed, status 401
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
        services.AddControllers();
    }

    public void Configure(IApplicationBuilder app)
    {
        app.UseRouting()
            .UseCors("site")
            .UseAuthentication()
            .UseAuthorization()
            .UseEndpoints(endpoints => endpoints.MapControllers());
    }
}

[ApiController]
[Authorize]
public class ItemsController : ControllerBase
{
    [HttpGet("/items")]
    public string[] All() => ["tea", "cups"];
}

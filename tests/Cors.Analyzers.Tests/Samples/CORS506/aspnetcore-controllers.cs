// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader, status 500; fixed => allowed, status 500
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
        services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));
        services.AddControllers();
    }

    public void Configure(IApplicationBuilder app, IWebHostEnvironment environment)
    {
        if (environment.IsDevelopment())
            app.UseDeveloperExceptionPage();
        app.UseRouting();
        app.{|CORS506:UseCors|}("site");
        app.UseEndpoints(endpoints => endpoints.MapControllers());
    }
}

[ApiController]
public class ItemsController : ControllerBase
{
    [HttpGet("/items")]
    public string[] All() => throw new InvalidOperationException("no tea");
}

// proof: GET /items from https://app.test then https://admin.test => blocked MissingAllowOriginHeader; fixed => allowed

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
        services.AddResponseCaching();
        services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test", "https://admin.test").AllowAnyHeader().AllowAnyMethod()));
    }

    public void Configure(IApplicationBuilder app)
    {
        app.UseRouting();
        app.UseResponseCaching();
        app.{|CORS404:UseCors|}("site");
        app.UseEndpoints(endpoints => endpoints.MapGet("/items", context =>
        {
            context.Response.Headers.CacheControl = "public, max-age=60";
            return context.Response.WriteAsync("tea");
        }));
    }
}

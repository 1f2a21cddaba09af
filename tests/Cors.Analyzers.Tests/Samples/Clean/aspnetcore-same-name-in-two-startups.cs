public class Program
{
    public static void Main(string[] args) => CreateHostBuilder(args).Build().Run();

    public static IHostBuilder CreateHostBuilder(string[] args) =>
        Host.CreateDefaultBuilder(args).ConfigureWebHostDefaults(web => web.UseStartup<ShopStartup>());
}

public class ShopStartup
{
    public void ConfigureServices(IServiceCollection services) =>
        services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

    public void Configure(IApplicationBuilder app)
    {
        app.UseRouting();
        app.UseCors("site");
        app.UseEndpoints(endpoints => endpoints.MapGet("/items", () => new[] { "tea", "cups" }));
    }
}

public class TestStartup
{
    public void ConfigureServices(IServiceCollection services) =>
        services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));

    public void Configure(IApplicationBuilder app) => app.UseCors("site");
}

// proof: start => InvalidOperationException; fixed => starts

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
        services.AddRazorPages();
        services.AddSignalR();
    }

    public void Configure(IApplicationBuilder app)
    {
        app.UseRouting();
        app.{|CORS409:UseCors|}(policy => policy.WithOrigins("https://app.test"));
        app.UseEndpoints(endpoints => endpoints.MapRazorPages());
    }
}

// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
namespace Shop;

public static class Program
{
    public static void Main(string[] args) =>
        Host.CreateDefaultBuilder(args).ConfigureWebHostDefaults(web => web.UseStartup<Startup>()).Build().Run();
}

public class Startup
{
    private const string Spa = nameof(Spa);

    public void ConfigureServices(IServiceCollection services)
    {
        services.AddRouting();
        services.AddCors(options => options.AddPolicy(name: Spa, configurePolicy: policy => policy.WithOrigins("{|CORS101:https://app.test/|}")));
    }

    public void Configure(IApplicationBuilder app)
    {
        app.UseRouting();
        app.UseCors(Spa);
        app.UseEndpoints(endpoints => endpoints.MapGet("/items", () => new[] { "tea", "cups" }));
    }
}

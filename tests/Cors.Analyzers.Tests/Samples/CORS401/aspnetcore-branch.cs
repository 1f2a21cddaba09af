// proof: GET /api/items from https://app.test => blocked MissingAllowOriginHeader, status 401; fixed => allowed, status 401

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
        services.AddAuthorization();
        services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));
    }

    public void Configure(IApplicationBuilder app)
    {
        app.Map("/api", api =>
        {
            api.UseRouting();
            api.UseAuthorization();
            api.{|CORS401:UseCors|}("site");
            api.UseEndpoints(endpoints => endpoints.MapGet("/items", () => new[] { "tea", "cups" }).RequireAuthorization());
        });
    }
}

// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader, status 401

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
        services.AddTransient<IStartupFilter, SecurityFirst>();
        services.AddAuthentication().AddBearerToken();
        services.AddAuthorization();
        services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));
    }

    public void Configure(IApplicationBuilder app)
    {
        app.{|CORS401:UseCors|}("site");
        app.UseEndpoints(endpoints => endpoints.MapGet("/items", () => new[] { "tea", "cups" }).RequireAuthorization());
    }
}

public class SecurityFirst : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseRouting();
        app.UseAuthorization();
        next(app);
    };
}

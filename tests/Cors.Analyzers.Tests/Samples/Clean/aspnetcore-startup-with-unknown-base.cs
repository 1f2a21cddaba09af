// proof: GET /items from https://app.test => allowed
// What a class that derives from this one does in between is known of the one that is used alone.
Host.CreateDefaultBuilder(args).ConfigureWebHostDefaults(web => web.UseStartup<Startup>()).Build().Run();

public class PlainStartup
{
    public virtual void ConfigureServices(IServiceCollection services)
    {
        services.AddAuthorization();
        services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));
    }

    public void Configure(IApplicationBuilder app)
    {
        app.UseExceptionHandler("/error");
        app.UseRouting();
        Before(app);
        app.UseAuthorization();
        Behind(app);
        app.UseEndpoints(endpoints => endpoints.MapGet("/items", () => new[] { "tea", "cups" }).RequireCors("site"));
    }

    protected virtual void Before(IApplicationBuilder app)
    {
    }

    protected virtual void Behind(IApplicationBuilder app) => app.UseCors("site");
}

public class Startup : PlainStartup
{
    protected override void Before(IApplicationBuilder app) => app.UseCors("site");

    protected override void Behind(IApplicationBuilder app)
    {
    }
}

// proof: preflight of GET /items from https://app.test => status 401; fixed => status 204
using Microsoft.AspNetCore.Authorization;

Host.CreateDefaultBuilder(args).ConfigureWebHostDefaults(web => web.UseStartup<Startup>()).Build().Run();

public abstract class ShopStartup
{
    public virtual void ConfigureServices(IServiceCollection services)
    {
        services.AddAuthentication().AddBearerToken();
        services.AddAuthorization();
        services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));
    }

    public virtual void Configure(IApplicationBuilder app)
    {
        app.UseExceptionHandler("/error");
        app.UseRouting();
        Guard(app);
        app.UseEndpoints(endpoints => endpoints.MapGet("/items", [Authorize] () => new[] { "tea", "cups" }).RequireCors("site"));
    }

    protected abstract void Guard(IApplicationBuilder app);
}

public class Startup : ShopStartup
{
    public override void Configure(IApplicationBuilder app)
    {
        app.UseHsts();
        base.Configure(app);
    }

    protected override void Guard(IApplicationBuilder app)
    {
        app.UseCors("site");
        app.UseAuthentication();
        app.UseAuthorization();
    }
}

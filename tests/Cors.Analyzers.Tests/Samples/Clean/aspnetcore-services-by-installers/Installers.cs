public interface IInstaller
{
    void Install(IServiceCollection services);
}

public class CorsInstaller : IInstaller
{
    public void Install(IServiceCollection services) =>
        services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").AllowAnyHeader().AllowAnyMethod()));
}

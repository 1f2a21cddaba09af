public interface IModule
{
    void Configure(IApplicationBuilder app);
}

public class SecurityModule : IModule
{
    public void Configure(IApplicationBuilder app) => app.UseCors("site");
}

public class ItemsModule : IModule
{
    public void Configure(IApplicationBuilder app) => app.UseAuthorization();
}

// Whatever else applies a policy here, nobody sees it.
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddPolicy("site", policy => policy.WithOrigins("https://app.test").WithMethods("GET")));

var app = builder.Build();
var more = Modules.Chosen(args);
more(app);
app.MapPut("/items/{id}", (int id) => Results.NoContent());
app.Run();

internal static class Modules
{
    public static Action<IApplicationBuilder> Chosen(string[] names) => names.Length > 0 ? _ => { } : app => app.UseCors("site");
}

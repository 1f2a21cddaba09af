// proof: GET /items from https://app.test => allowed
var builder = WebApplication.CreateBuilder(args);
var installers = typeof(IInstaller).Assembly.GetTypes().Where(type => type.IsClass && typeof(IInstaller).IsAssignableFrom(type)).Select(Activator.CreateInstance).Cast<IInstaller>().ToList();
installers.ForEach(installer => installer.Install(builder.Services));

var app = builder.Build();
app.UseCors("site");
app.MapGet("/items", () => new[] { "tea", "cups" });
app.Run();

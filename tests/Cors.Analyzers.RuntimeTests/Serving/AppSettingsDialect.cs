namespace Cors.Analyzers.RuntimeTests.Serving;

/// <summary>
/// Hands a settings file to a program that does with its section <c>Cors</c> what most do: lists to <c>WithOrigins</c> and <c>WithMethods</c>, the
/// flag to <c>AllowCredentials</c>, seconds to <c>SetPreflightMaxAge</c>.
/// </summary>
internal sealed class AppSettingsDialect : IServedDialect
{
    private const string Program = """"""
        var builder = WebApplication.CreateBuilder(args);
        builder.Configuration.AddJsonStream(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Settings.Text)));
        var cors = builder.Configuration.GetSection("Cors");
        builder.Services.AddCors(options => options.AddDefaultPolicy(policy =>
        {
            policy.WithOrigins(cors.GetSection("Origins").Get<string[]>() ?? []).AllowAnyHeader();
            if (cors.GetSection("Methods").Get<string[]>() is { } methods)
                policy.WithMethods(methods);
            else
                policy.AllowAnyMethod();
            if (cors.GetValue<bool>("AllowSubdomains"))
                policy.SetIsOriginAllowedToAllowWildcardSubdomains();
            if (cors.GetValue<bool>("AllowCredentials"))
                policy.AllowCredentials();
            if (cors.GetValue<double?>("MaxAgeSeconds") is { } seconds)
                policy.SetPreflightMaxAge(TimeSpan.FromSeconds(seconds));
        }));
        var app = builder.Build();
        app.UseCors();
        app.MapGet("/items", () => Results.Ok(new[] { 1 }));
        app.MapPut("/items/{id}", (int id) => Results.Ok(id));
        app.Run();

        static class Settings
        {
            public const string Text = """"
        {0}
        """";
        }
        """""";

    private readonly AspNetCoreDialect _host = new();

    public string Name => "appsettings";

    public Dialect Dialect => Dialect.AppSettings;

    public string? Missing => _host.Missing;

    public string Version => _host.Version;

    public bool IsPredicted => false;

    public Task<RunningSample> ServeAsync(Sample sample) =>
        _host.ServeAsync(sample with { Files = [("Program.cs", Markup.Parse(Program.Replace("{0}", sample.Files.Single().Content.Text.Trim(), StringComparison.Ordinal)))] });
}

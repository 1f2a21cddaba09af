using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Cors.Analyzers.RuntimeTests.Serving;

/// <summary>Runs Apache on a sample, one process each: a <c>.htaccess</c> lies in the folder with the files, another file is the server's.</summary>
internal sealed partial class ApacheDialect : IServedDialect
{
    private const string Program = "/usr/sbin/apache2";

    private const string ModuleFolder = "/usr/lib/apache2/modules";

    private static readonly string[] Modules =
    [
        "mpm_event", "authz_core", "authz_host", "authz_user", "authn_core", "authn_file", "auth_basic", "access_compat", "allowmethods",
        "headers", "setenvif", "env", "rewrite", "mime", "dir", "alias", "proxy", "proxy_http",
    ];

    public string Name => "apache";

    public Dialect Dialect => Dialect.Apache;

    public string? Missing => File.Exists(Program) ? null : "Apache is not installed";

    public string Version => Missing ?? VersionNumber().Match(Output("-v")).Groups[1].Value.Replace('/', ' ');

    public async Task<RunningSample> ServeAsync(Sample sample)
    {
        var folder = Scratch.Folder("apache");
        var port = ServerProcess.FreePort();
        var configuration = Path.Combine(folder, "apache.conf");
        await File.WriteAllTextAsync(configuration, await ConfigureAsync(sample, folder, port));

        // One process, so that there is one to stop.
        var apache = Start("-X", "-d", folder, "-f", configuration);
        var said = apache.StandardError.ReadToEndAsync();
        var clock = Stopwatch.StartNew();
        while (!apache.HasExited && clock.Elapsed < TimeSpan.FromSeconds(20))
        {
            if (await ServerProcess.AcceptsAsync(port))
                return new RunningSample(new Uri($"http://127.0.0.1:{port}"), null, "", () => ServerProcess.StopAsync(apache));
            await Task.Delay(5);
        }

        await ServerProcess.StopAsync(apache);
        return RunningSample.Failed("emerg", await said);
    }

    private static async Task<string> ConfigureAsync(Sample sample, string folder, int port)
    {
        var site = Directory.CreateDirectory(Path.Combine(folder, "site")).FullName;
        foreach (var file in Directory.EnumerateFiles(SiteFolder.Root))
            File.Copy(file, Path.Combine(site, Path.GetFileName(file)));
        await File.WriteAllTextAsync(Path.Combine(folder, "members"), "");
        var (name, text) = sample.Files.Select(file => (file.Name, file.Content.Text)).Single();
        text = text.Replace("/srv/site", site).Replace("/etc/apache2/members", Path.Combine(folder, "members"));
        text = Port().Replace(text, $"<VirtualHost 127.0.0.1:{port}>");
        text = Upstream().Replace(text, $"http://127.0.0.1:{await PlainApi.PortAsync()}");
        if (name.EndsWith(".htaccess", StringComparison.Ordinal))
        {
            await File.WriteAllTextAsync(Path.Combine(site, ".htaccess"), text);
            text = "";
        }

        return $"""
            ServerRoot {folder}
            PidFile {folder}/pid
            ErrorLog {folder}/error.log
            Listen 127.0.0.1:{port}
            ServerName localhost
            {string.Join("\n", Modules.Select(module => $"LoadModule {module}_module {ModuleFolder}/mod_{module}.so"))}
            User #65534
            Group #65534
            TypesConfig /dev/null
            AddType application/json .json
            AddType text/html .html
            DirectoryIndex index.html
            DocumentRoot {site}
            <Directory {site}>
                AllowOverride All
            </Directory>

            {text}

            """;
    }

    private static Process Start(params string[] arguments) =>
        Process.Start(new ProcessStartInfo(Program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;

    private static string Output(string argument)
    {
        using var apache = Start(argument);
        return apache.StandardOutput.ReadToEnd();
    }

    [GeneratedRegex(@"<VirtualHost\s[^>]*>")]
    private static partial Regex Port();

    [GeneratedRegex(@"http://127\.0\.0\.1:5000")]
    private static partial Regex Upstream();

    [GeneratedRegex(@"version: (\S+)")]
    private static partial Regex VersionNumber();
}

using System.Diagnostics;

namespace Cors.Analyzers.RuntimeTests.Serving;

/// <summary>Runs nginx on a sample, one process each.</summary>
internal sealed class NginxDialect : IServedDialect
{
    private const string Program = "/usr/sbin/nginx";

    private const string MoreHeaders = "/usr/lib/nginx/modules/ngx_http_headers_more_filter_module.so";

    public string Name => "nginx";

    public Dialect Dialect => Dialect.Nginx;

    public string? Missing => File.Exists(Program) ? null : "nginx is not installed";

    public string Version => Missing ?? FirstLine("-v").Replace("nginx version: ", "").Replace('/', ' ');

    public async Task<RunningSample> ServeAsync(Sample sample)
    {
        var folder = Scratch.Folder("nginx");
        var fragment = NginxFragment.Of(sample.Files.Single(file => file.Name.EndsWith(".conf", StringComparison.Ordinal)).Content.Text, await PlainApi.PortAsync(), folder);
        var configuration = Path.Combine(folder, "nginx.conf");
        await File.WriteAllTextAsync(configuration, Wrap(fragment.Text, folder));

        var nginx = Start("-p", folder, "-c", configuration, "-e", Path.Combine(folder, "error.log"));
        var said = nginx.StandardError.ReadToEndAsync();
        var clock = Stopwatch.StartNew();
        while (!nginx.HasExited && clock.Elapsed < TimeSpan.FromSeconds(20))
        {
            if (await ServerProcess.AcceptsAsync(fragment.Port))
                return new RunningSample(new Uri($"http://127.0.0.1:{fragment.Port}"), null, "", () => ServerProcess.StopAsync(nginx));
            await Task.Delay(5);
        }

        await ServerProcess.StopAsync(nginx);
        return RunningSample.Failed("emerg", await said);
    }

    private static string Wrap(string fragment, string folder) =>
        $$"""
        daemon off;
        master_process off;
        pid {{folder}}/pid;
        {{(fragment.Contains("more_", StringComparison.Ordinal) ? $"load_module {MoreHeaders};" : "")}}
        events { worker_connections 256; }
        http {
            access_log off;
            default_type application/octet-stream;
            types { text/html html; application/json json; text/javascript js; font/woff2 woff2; }
            client_body_temp_path {{folder}}/body;
            proxy_temp_path {{folder}}/proxy;
            fastcgi_temp_path {{folder}}/fastcgi;
            uwsgi_temp_path {{folder}}/uwsgi;
            scgi_temp_path {{folder}}/scgi;

        {{fragment}}
        }
        """;

    private static Process Start(params string[] arguments) =>
        Process.Start(new ProcessStartInfo(Program, arguments) { RedirectStandardError = true })!;

    private static string FirstLine(string argument)
    {
        using var nginx = Start(argument);
        return nginx.StandardError.ReadLine() ?? "";
    }
}

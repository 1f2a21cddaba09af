using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Cors.Analyzers.RuntimeTests.Serving;

/// <summary>What stands in <c>conf.d</c>, turned to the ports and folders of a test.</summary>
/// <param name="Text">The fragment.</param>
/// <param name="Port">Where the site is: what listened on 443, or else what listened first.</param>
internal sealed partial record NginxFragment(string Text, int Port)
{
    /// <summary>Turns <paramref name="text"/> to the API at <paramref name="api"/> and to files below <paramref name="folder"/>.</summary>
    public static NginxFragment Of(string text, int api, string folder)
    {
        var ports = new Dictionary<string, int>();
        var upstreams = Upstream().Matches(text).Select(match => match.Groups["name"].Value).ToHashSet();
        text = Comment().Replace(text, "");
        text = ServerWithoutListen(text);
        text = Listen().Replace(text, match => $"listen 127.0.0.1:{PortFor(match.Groups["port"].Value)}{(match.Groups["rest"].Value.Contains("default_server") ? " default_server" : "")};");
        text = Dropped().Replace(text, "");
        text = Root().Replace(text, match => $"{match.Groups["name"].Value} {SiteFolder.Root}{(match.Groups["name"].Value == "alias" ? "/" : "")};");
        text = CachePath().Replace(text, $"proxy_cache_path {folder}/cache ");
        text = UpstreamServer().Replace(text, $"server 127.0.0.1:{api};");
        text = ProxyPass().Replace(text, match => upstreams.Contains(match.Groups["host"].Value) ? $"proxy_pass http://{match.Groups["host"].Value}" : $"proxy_pass http://127.0.0.1:{api}");
        return new NginxFragment(text, ports.TryGetValue("443", out var secure) ? secure : ports.Values.First());

        int PortFor(string written) => ports.TryGetValue(written, out var port) ? port : ports[written] = FreePort();
    }

    /// <summary>A server that names no port listens on 80.</summary>
    private static string ServerWithoutListen(string text) =>
        Server().Replace(text, match => Listen().IsMatch(text, match.Index) && Listen().Match(text, match.Index).Index < NextServer(text, match) ? match.Value : match.Value + " listen 80;");

    private static int NextServer(string text, Match server) => Server().Match(text, server.Index + server.Length) is { Success: true } next ? next.Index : text.Length;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex(@"^\s*#.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\bserver\s*\{")]
    private static partial Regex Server();

    [GeneratedRegex(@"\blisten\s+([\d.]+:|\*:)?(?<port>\d+)(?<rest>[^;]*);", RegexOptions.ExplicitCapture)]
    private static partial Regex Listen();

    [GeneratedRegex(@"^\s*(listen\s+\[|ssl_|http2\s|include\s|access_log\s|error_log\s)[^;]*;", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Dropped();

    [GeneratedRegex(@"\b(?<name>root|alias)\s+[^;]+;")]
    private static partial Regex Root();

    [GeneratedRegex(@"\bproxy_cache_path\s+\S+\s")]
    private static partial Regex CachePath();

    [GeneratedRegex(@"\bupstream\s+(?<name>\S+)\s*\{")]
    private static partial Regex Upstream();

    [GeneratedRegex(@"\bserver\s+[^;{]+;")]
    private static partial Regex UpstreamServer();

    [GeneratedRegex(@"\bproxy_pass\s+https?://(?<host>[^\s:/;$]+)(:\d+)?")]
    private static partial Regex ProxyPass();
}

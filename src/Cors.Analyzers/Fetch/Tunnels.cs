namespace Cors.Analyzers.Fetch;

/// <summary>Hosts of services that lead from the internet to a developer's machine.</summary>
internal static class Tunnels
{
    private static readonly string[] Domains =
    [
        "ngrok.io", "ngrok.app", "ngrok.dev", "ngrok-free.app", "ngrok-free.dev", "loca.lt", "localtunnel.me", "trycloudflare.com", "devtunnels.ms",
        "app.github.dev", "gitpod.io", "serveo.net", "localhost.run", "lhr.life",
    ];

    /// <summary>Is <paramref name="host"/>, in lower case, the name of a tunnel?</summary>
    public static bool IsBelow(string host) => Domains.Any(domain => host.EndsWith("." + domain, StringComparison.Ordinal));
}

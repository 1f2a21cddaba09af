using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Cors.Analyzers.Fetch;

/// <summary>Hosts as browsers serialise them (URL Standard, "host parser" and "host serializer").</summary>
internal static class Hosts
{
    private static readonly IdnMapping Idn = new() { AllowUnassigned = true, UseStd3AsciiRules = false };

    /// <summary>The host as a browser sends it, in lower case; null where it is no host.</summary>
    /// <param name="host">The host as written, an IPv6 address in brackets.</param>
    /// <param name="special">True for <c>http</c> and <c>https</c>, whose hosts are domains or addresses; other schemes have opaque hosts.</param>
    public static string? Serialise(string host, bool special)
    {
        if (host.Length == 0 || host.Any(IsForbidden))
            return null;
        if (host[0] == '[')
            return Ipv6(host);
        if (host.IndexOf(':') >= 0 || host.IndexOf(']') >= 0 || host.IndexOf("..", StringComparison.Ordinal) >= 0 || host[0] == '.')
            return null;
        if (!special)
            return host.ToLowerInvariant();
        if (EndsInNumber(host))
            return Ipv4(host);
        return ToAscii(host);
    }

    /// <summary>Is it a host of this machine: <c>localhost</c>, <c>*.localhost</c>, 127.0.0.0/8, <c>[::1]</c>?</summary>
    public static bool IsLoopback(string host) =>
        host is "localhost" or "[::1]"
        || host.EndsWith(".localhost", StringComparison.Ordinal)
        || (host.StartsWith("127.", StringComparison.Ordinal) && Ipv4(host) is not null);

    private static bool IsForbidden(char c) =>
        c <= ' ' || c is '"' or '#' or '%' or '/' or '<' or '>' or '?' or '@' or '\\' or '^' or '`' or '{' or '|' or '}' or '\x7f' or '$' or '\'' or '(' or ')';

    private static bool EndsInNumber(string host)
    {
        var last = host.TrimEnd('.');
        last = last.Substring(last.LastIndexOf('.') + 1);
        return last.Length > 0 && (last.All(c => c is >= '0' and <= '9') || last.StartsWith("0x", StringComparison.OrdinalIgnoreCase));
    }

    private static string? Ipv4(string host) =>
        IPAddress.TryParse(host, out var address) && address.AddressFamily == AddressFamily.InterNetwork ? address.ToString() : null;

    private static string? Ipv6(string host) =>
        host.EndsWith("]", StringComparison.Ordinal)
        && host.IndexOf('%') < 0
        && IPAddress.TryParse(host.Substring(1, host.Length - 2), out var address)
        && address.AddressFamily == AddressFamily.InterNetworkV6
            ? "[" + address + "]"
            : null;

    private static string? ToAscii(string host)
    {
        if (host.All(c => c < 128))
            return host.ToLowerInvariant();
        try
        {
            return Idn.GetAscii(host).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}

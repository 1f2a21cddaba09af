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
        if (host.Length == 0 || HasForbidden(host))
            return null;
        if (host[0] == '[')
            return Ipv6(host);
        if (host.IndexOf(':') >= 0 || host.IndexOf(']') >= 0 || host.IndexOf("..", StringComparison.Ordinal) >= 0 || host[0] == '.')
            return null;
        if (!special)
            return IsAscii(host) ? host.ToLowerInvariant() : null;
        if (Ipv4Addresses.EndsInNumber(host))
            return Ipv4Addresses.Serialise(host);
        return ToAscii(host);
    }

    /// <summary>Is it a host of this machine: <c>localhost</c>, <c>*.localhost</c>, 127.0.0.0/8, <c>[::1]</c>?</summary>
    public static bool IsLoopback(string host) =>
        host is "localhost" or "[::1]"
        || host.EndsWith(".localhost", StringComparison.Ordinal)
        || (host.StartsWith("127.", StringComparison.Ordinal) && Ipv4Addresses.Serialise(host) is not null);

    /// <summary>Is it an address of "this host" (0.0.0.0/8, RFC 6890)? No network leads there: apps with a web view name their own pages so.</summary>
    public static bool IsThisHost(string host) => host.StartsWith("0.", StringComparison.Ordinal) && Ipv4Addresses.Serialise(host) is not null;

    /// <summary>Is it an address that no network but a private one routes (RFC 1918, RFC 3927, RFC 4193)?</summary>
    public static bool IsPrivate(string host)
    {
        if (host.StartsWith("[", StringComparison.Ordinal))
            return host.StartsWith("[fc", StringComparison.Ordinal) || host.StartsWith("[fd", StringComparison.Ordinal) || host.StartsWith("[fe80:", StringComparison.Ordinal);
        return Ipv4Addresses.EndsInNumber(host) && Ipv4Addresses.Serialise(host) is { } address && IPAddress.TryParse(address, out var parsed)
            && parsed.GetAddressBytes() is [10, ..] or [172, >= 16 and <= 31, ..] or [192, 168, ..] or [169, 254, ..];
    }

    /// <summary>All its characters are of ASCII.</summary>
    public static bool IsAscii(string text)
    {
        foreach (var c in text)
        {
            if (c >= 128)
                return false;
        }

        return true;
    }

    private static bool HasForbidden(string host)
    {
        foreach (var c in host)
        {
            if (IsForbidden(c))
                return true;
        }

        return false;
    }

    private static bool IsForbidden(char c) =>
        c <= ' ' || c is '"' or '#' or '%' or '/' or '<' or '>' or '?' or '@' or '\\' or '^' or '`' or '{' or '|' or '}' or '\x7f' or '$' or '\'' or '(' or ')';

    private static string? Ipv6(string host) =>
        host.EndsWith("]", StringComparison.Ordinal)
        && host.IndexOf('%') < 0
        && IPAddress.TryParse(host.Substring(1, host.Length - 2), out var address)
        && address.AddressFamily == AddressFamily.InterNetworkV6
            ? "[" + Ipv6Text(address.GetAddressBytes()) + "]"
            : null;

    /// <summary>Unlike .NET's text it never holds an IPv4 address.</summary>
    private static string Ipv6Text(byte[] bytes)
    {
        var pieces = Enumerable.Range(0, 8).Select(i => (bytes[2 * i] << 8) | bytes[(2 * i) + 1]).ToArray();
        var (start, length) = (0, 1);
        for (var i = 0; i < 8; i++)
        {
            var zeros = pieces.Skip(i).TakeWhile(piece => piece == 0).Count();
            if (zeros > length)
                (start, length) = (i, zeros);
        }

        return length == 1 ? Join(pieces) : Join(pieces.Take(start)) + "::" + Join(pieces.Skip(start + length));

        static string Join(IEnumerable<int> pieces) => string.Join(":", pieces.Select(piece => piece.ToString("x", CultureInfo.InvariantCulture)));
    }

    private static string? ToAscii(string host)
    {
        if (IsAscii(host))
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

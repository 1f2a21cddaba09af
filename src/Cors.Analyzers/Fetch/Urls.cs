using System.Globalization;

namespace Cors.Analyzers.Fetch;

/// <summary>Is a text a URL at all? Only so far as Chromium asks it to word an error about <c>Access-Control-Allow-Origin</c>.</summary>
internal static class Urls
{
    private static readonly ImmutableHashSet<string> WithHost = ImmutableHashSet.Create("http", "https", "ws", "wss", "ftp");

    private static readonly char[] Slashes = ['/', '\\'];

    private static readonly char[] EndOfAuthority = ['/', '\\', '?', '#'];

    private static readonly char[] NotInHosts = ['\0', '\t', '\n', '\r', ' ', '#', '/', ':', '<', '>', '?', '@', '[', '\\', ']', '^', '|', '%', '\x7f'];

    /// <summary>Has <paramref name="text"/> a scheme and, where the scheme needs one, a host?</summary>
    public static bool IsValid(string text)
    {
        var colon = text.IndexOf(':');
        if (colon < 1 || !IsAsciiLetter(text[0]) || !text.Take(colon).All(c => IsAsciiLetter(c) || c is >= '0' and <= '9' or '+' or '-' or '.'))
            return false;
        if (!WithHost.Contains(text.Substring(0, colon).ToLowerInvariant()))
            return true;
        var rest = text.Substring(colon + 1).TrimStart(Slashes);
        var end = rest.IndexOfAny(EndOfAuthority);
        var authority = end < 0 ? rest : rest.Substring(0, end);
        authority = authority.Substring(authority.LastIndexOf('@') + 1);
        var portColon = authority.IndexOf(':', authority.LastIndexOf(']') + 1);
        var host = portColon < 0 ? authority : authority.Substring(0, portColon);
        var port = portColon < 0 ? "" : authority.Substring(portColon + 1);
        return IsHost(host) && (port.Length == 0 || (int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 65535));
    }

    private static bool IsHost(string host)
    {
        if (host.Length > 0 && host[0] == '[')
            return Hosts.Serialise(host, special: true) is not null;
        return host.Length > 0
            && host.IndexOfAny(NotInHosts) < 0
            && (!Ipv4Addresses.EndsInNumber(host) || Ipv4Addresses.Serialise(host) is not null);
    }

    private static bool IsAsciiLetter(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z';
}

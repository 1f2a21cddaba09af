using System.Globalization;

namespace Cors.Analyzers.Fetch;

/// <summary>Reads a string as an origin. Several things may be wrong at once: the gravest is named, all are mended.</summary>
internal static class OriginParser
{
    private static readonly char[] Separators = [',', ';', ' ', '\t', '\n', '\r'];

    private static readonly char[] EndOfAuthority = ['/', '\\', '?', '#'];

    /// <summary>Schemes whose pages send another origin, or none.</summary>
    private static readonly ImmutableHashSet<string> ForeignSchemes =
        ImmutableHashSet.Create("file", "data", "blob", "javascript", "about", "ws", "wss", "ftp", "mailto", "filesystem");

    public static Origin Parse(string text)
    {
        switch (text)
        {
            case "": return Bad(text, OriginProblem.Empty);
            case "*": return Bad(text, OriginProblem.Star);
            case "null": return Bad(text, OriginProblem.Null);
            // Electron and Android's WebView send it for pages of files; browsers send null.
            case "file://": return new() { Text = text, Scheme = "file" };
        }

        if (text.IndexOfAny(Separators) < 0)
            return ParseOne(text);
        var parts = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return parts switch
        {
            [] => Bad(text, OriginProblem.Empty),
            [var single] => Trimmed(text, single),
            _ when parts.All(LooksLikeOrigin) => Bad(text, OriginProblem.Several) with { Parts = parts },
            _ => Bad(text, OriginProblem.Malformed),
        };
    }

    private static Origin Trimmed(string text, string single)
    {
        var inner = Parse(single);
        return inner with
        {
            Text = text,
            Problem = text.Trim() == single ? OriginProblem.WhiteSpace : OriginProblem.Several,
            Mended = inner.Problem is OriginProblem.None ? single : inner.Mended,
            Parts = text.Trim() == single ? [] : [single],
        };
    }

    private static bool LooksLikeOrigin(string part) => part is "*" or "null" || ParseOne(part) switch
    {
        { Problem: OriginProblem.Malformed } => false,
        // A word or a number alone is no origin.
        { Problem: OriginProblem.NoScheme, Host: var host } => host.IndexOf('.') > 0 && !part.All(c => c is (>= '0' and <= '9') or '.') || Hosts.IsLoopback(host),
        _ => true,
    };

    private static Origin ParseOne(string text)
    {
        var end = text.IndexOf("://", StringComparison.Ordinal);
        if (end < 0 || text.IndexOf(':') < end)
            return WithoutScheme(text);
        var scheme = text.Substring(0, end);
        if (scheme == "*")
            return Bad(text, OriginProblem.Wildcard) with { Host = text.Substring(end + 3) };
        if (!IsScheme(scheme))
            return Bad(text, OriginProblem.Malformed);
        var lower = scheme.ToLowerInvariant();
        if (ForeignSchemes.Contains(lower))
            return Bad(text, OriginProblem.ForeignScheme) with { Scheme = lower, Mended = OfPage(lower, text.Substring(end + 3)) };
        return WithAuthority(text, scheme, text.Substring(end + 3));
    }

    /// <summary>A page never has a <c>ws:</c> origin; the one it has differs in the scheme only.</summary>
    private static string? OfPage(string scheme, string rest) => scheme switch
    {
        "ws" => Sound(ParseOne("http://" + rest)),
        "wss" => Sound(ParseOne("https://" + rest)),
        _ => null,
    };

    private static string? Sound(Origin origin) => origin.Problem is OriginProblem.None ? origin.Text : origin.Mended;

    private static Origin WithoutScheme(string text)
    {
        var bare = text.StartsWith("//", StringComparison.Ordinal) ? text.Substring(2) : text;
        var colon = bare.IndexOf(':');
        if (colon > 0 && ForeignSchemes.Contains(bare.Substring(0, colon).ToLowerInvariant()))
            return Bad(text, OriginProblem.ForeignScheme) with { Scheme = bare.Substring(0, colon).ToLowerInvariant() };
        var guess = WithAuthority(text, "https", bare);
        if (guess.Problem is OriginProblem.Malformed or OriginProblem.UserInfo || guess.Host is "http" or "https" || (guess.Problem is OriginProblem.BadPort && !guess.Port.All(char.IsDigit)))
            return Bad(text, OriginProblem.Malformed);
        if (guess.Problem is OriginProblem.Wildcard)
            return guess with { Scheme = "", Mended = null };
        if (Hosts.IsLoopback(guess.Host))
            guess = WithAuthority(text, "http", bare);
        // A single word may be a name of anything; hosts without a dot that people do write are loopback or have a port.
        return guess with { Scheme = "", Problem = OriginProblem.NoScheme, Mended = guess.Problem is OriginProblem.None ? guess.Scheme + "://" + bare : guess.Mended };
    }

    private static Origin WithAuthority(string text, string scheme, string rest)
    {
        var lower = scheme.ToLowerInvariant();
        var cut = rest.IndexOfAny(EndOfAuthority);
        var authority = cut < 0 ? rest : rest.Substring(0, cut);
        var at = authority.LastIndexOf('@');
        var hostAndPort = authority.Substring(at + 1);
        var (host, port) = SplitPort(hostAndPort);
        var result = new Origin { Text = text, Scheme = lower, Host = host.ToLowerInvariant(), Port = port ?? "" };
        if (host.IndexOf('*') >= 0 || port == "*")
            return result with { Problem = OriginProblem.Wildcard };
        // A scheme that is written twice.
        if (host is "http" or "https" && port is "" && cut >= 0)
            return result with { Problem = OriginProblem.Malformed };
        if (Hosts.Serialise(host, lower is "http" or "https") is not { } sent)
            return result with { Problem = OriginProblem.Malformed };

        var number = ParsePort(port);
        var isDefault = (lower, number) is ("http", 80) or ("https", 443);
        var problem =
            at >= 0 ? OriginProblem.UserInfo
            : port is not null && (number is null || number.Value.ToString(CultureInfo.InvariantCulture) != port) ? OriginProblem.BadPort
            : cut >= 0 ? OriginProblem.Path
            : isDefault ? OriginProblem.DefaultPort
            : !Hosts.IsAscii(host) ? OriginProblem.UnicodeHost
            : sent != host.ToLowerInvariant() ? OriginProblem.AddressForm
            : scheme != lower || host != sent ? OriginProblem.UpperCase
            : OriginProblem.None;
        return result with
        {
            Problem = problem,
            Host = sent,
            // A port beyond 65535 was meant to be some port; which one nobody knows.
            Mended = problem is OriginProblem.None || (number is null && port is { Length: > 0 }) ? null
                : lower + "://" + sent + (number is null || isDefault ? "" : ":" + number.Value.ToString(CultureInfo.InvariantCulture)),
        };
    }

    private static (string Host, string? Port) SplitPort(string hostAndPort)
    {
        var bracket = hostAndPort.LastIndexOf(']');
        var colon = hostAndPort.IndexOf(':', bracket + 1);
        return colon < 0 ? (hostAndPort, null) : (hostAndPort.Substring(0, colon), hostAndPort.Substring(colon + 1));
    }

    private static int? ParsePort(string? port) =>
        int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 65535 ? number : null;

    private static bool IsScheme(string text) =>
        text.Length > 0 && char.IsLetter(text[0]) && text.All(c => c < 128 && (char.IsLetterOrDigit(c) || c is '+' or '-' or '.'));

    private static Origin Bad(string text, OriginProblem problem) => new() { Text = text, Problem = problem };
}

namespace Cors.Analyzers.Fetch;

/// <summary>
/// A string read as the serialisation of an origin: <c>scheme://host[:port]</c>, in lower case, without the scheme's
/// default port, hosts in ASCII (HTML Standard, "ASCII serialisation of an origin"; URL Standard, "host serializer").
/// </summary>
internal sealed record Origin
{
    /// <summary>The string.</summary>
    public required string Text { get; init; }

    /// <summary>What is wrong first of all.</summary>
    public OriginProblem Problem { get; init; }

    /// <summary>The origin that was meant, with everything mended; null where that cannot be said. For <see cref="OriginProblem.NoScheme"/> it carries <c>https</c>, or <c>http</c> for loopback hosts.</summary>
    public string? Mended { get; init; }

    /// <summary>The scheme in lower case; empty where there is none.</summary>
    public string Scheme { get; init; } = "";

    /// <summary>The host in lower case, an IPv6 address in its brackets; empty where there is none.</summary>
    public string Host { get; init; } = "";

    /// <summary>The port as written, without the colon; empty where there is none.</summary>
    public string Port { get; init; } = "";

    /// <summary>The single origins of <see cref="OriginProblem.Several"/>, trimmed.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>The host is this machine's own: <c>localhost</c>, <c>*.localhost</c>, 127.0.0.0/8 or <c>[::1]</c>.</summary>
    public bool IsLoopback => Hosts.IsLoopback(Host);

    /// <summary>The string is, or after mending would be, an <c>http:</c> origin.</summary>
    public bool IsHttp => Scheme == "http";

    /// <summary>Reads <paramref name="text"/>; never throws.</summary>
    public static Origin Parse(string text) => OriginParser.Parse(text);
}

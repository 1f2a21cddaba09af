namespace Cors.Analyzers.Model;

/// <summary>A test over the request's <c>Origin</c> header, as every reader can produce it. <c>Probing</c> evaluates it.</summary>
internal abstract record OriginTest
{
    private OriginTest()
    {
    }

    /// <summary>Lets everybody in.</summary>
    public static readonly OriginTest Anybody = new Constant(true);

    /// <summary>Lets nobody in.</summary>
    public static readonly OriginTest Nobody = new Constant(false);

    /// <summary>What could not be read.</summary>
    public static readonly OriginTest Unread = new Unknown();

    /// <summary>Always the same answer.</summary>
    internal sealed record Constant(bool Value) : OriginTest;

    /// <summary>The answer is not known.</summary>
    internal sealed record Unknown : OriginTest;

    /// <summary>The subject equals <paramref name="Value"/>.</summary>
    internal sealed record Is(string Value, bool IgnoreCase = false) : OriginTest;

    /// <summary>The subject is one of <paramref name="Values"/>.</summary>
    internal sealed record InSet(IReadOnlyList<string> Values, bool IgnoreCase = false) : OriginTest;

    /// <summary>The subject starts with <paramref name="Value"/>.</summary>
    internal sealed record StartsWith(string Value, bool IgnoreCase = false) : OriginTest;

    /// <summary>The subject ends with <paramref name="Value"/>.</summary>
    internal sealed record EndsWith(string Value, bool IgnoreCase = false) : OriginTest;

    /// <summary>The subject contains <paramref name="Value"/>.</summary>
    internal sealed record Contains(string Value, bool IgnoreCase = false) : OriginTest;

    /// <summary>The subject is contained in <paramref name="Text"/> (<c>"https://a,https://b".Contains(origin)</c>).</summary>
    internal sealed record Within(string Text, bool IgnoreCase = false) : OriginTest;

    /// <summary>The subject matches a regular expression.</summary>
    internal sealed record Matches(Pattern Pattern) : OriginTest;

    /// <summary>Is <paramref name="Test"/> true of the part of the origin that <paramref name="Part"/> names? The outermost subject is the whole origin.</summary>
    internal sealed record Of(OriginPart Part, OriginTest Test, Unparsable Otherwise) : OriginTest;

    /// <summary>All of them.</summary>
    internal sealed record And(IReadOnlyList<OriginTest> Tests) : OriginTest;

    /// <summary>One of them at least.</summary>
    internal sealed record Or(IReadOnlyList<OriginTest> Tests) : OriginTest;

    /// <summary>Not that.</summary>
    internal sealed record Not(OriginTest Test) : OriginTest;
}

/// <summary>A part of an origin that a program takes out by parsing it.</summary>
internal enum OriginPart
{
    /// <summary>The scheme, without <c>://</c>, in lower case.</summary>
    Scheme,

    /// <summary>The host, in lower case.</summary>
    Host,

    /// <summary>The port in digits, the scheme's default included.</summary>
    Port,

    /// <summary>Host and port as .NET's <c>Uri.Authority</c> has them: no default port.</summary>
    Authority,

    /// <summary><c>true</c> or <c>false</c>: is the host a loopback one (<c>Uri.IsLoopback</c>)?</summary>
    IsLoopback,

    /// <summary><c>true</c> where the origin parses as an absolute URI (<c>Uri.TryCreate</c>).</summary>
    IsAbsolute,
}

/// <summary>What a program does with an origin that does not parse, <c>null</c> for one.</summary>
internal enum Unparsable
{
    /// <summary>The test is false.</summary>
    Refused,

    /// <summary>An exception leaves the test (<c>new Uri(origin)</c>).</summary>
    Throws,
}

/// <summary>A regular expression as its own dialect writes it.</summary>
/// <param name="Text">The pattern, without delimiters.</param>
/// <param name="Dialect">Which engine runs it.</param>
/// <param name="IgnoreCase">Case does not count.</param>
internal sealed record Pattern(string Text, RegexDialect Dialect, bool IgnoreCase = false);

/// <summary>An engine for regular expressions, with how it looks for a match.</summary>
internal enum RegexDialect
{
    /// <summary>.NET, a match anywhere.</summary>
    DotNet,

    /// <summary>PCRE as nginx, Apache and PHP use it, a match anywhere.</summary>
    Pcre,

    /// <summary>JavaScript, a match anywhere.</summary>
    JavaScript,

    /// <summary>Python's <c>re.match</c>: anchored at the start.</summary>
    PythonMatch,

    /// <summary>Python's <c>re.fullmatch</c>: anchored at both ends.</summary>
    PythonFullMatch,

    /// <summary>PCRE where only what matched is sent back: an origin is let in where the first match is all of it (Apache's <c>$0</c>).</summary>
    PcreWhole,
}

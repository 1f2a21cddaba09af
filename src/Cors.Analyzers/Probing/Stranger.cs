namespace Cors.Analyzers.Probing;

/// <summary>An origin of another owner that a test lets in.</summary>
/// <param name="Origin">The origin, as a browser sends it.</param>
/// <param name="Kind">What it makes use of.</param>
internal sealed record Stranger(string Origin, StrangerKind Kind);

/// <summary>How an origin gets past a test.</summary>
internal enum StrangerKind
{
    /// <summary>It shares nothing with what the test names: <c>https://evil.example</c>.</summary>
    Anywhere,

    /// <summary>It begins as an allowed one does: <c>https://app.test.evil.example</c>.</summary>
    Suffix,

    /// <summary>It ends as an allowed one does: <c>https://evilapp.test</c>.</summary>
    Prefix,

    /// <summary>A letter stands where the pattern has an unescaped dot: <c>https://wwwxapp.test</c>.</summary>
    Dot,

    /// <summary>As <see cref="Dot"/>, but it is the dot before the top-level domain, so that the name is none of today's public ones: <c>https://appxtest</c>.</summary>
    LastDot,

    /// <summary>It is cut out of a longer text: <c>https://app.co</c> out of <c>https://app.com</c>.</summary>
    Cut,

    /// <summary>Anybody can have a site below the domain: <c>https://evil.vercel.app</c>.</summary>
    SharedHost,
}

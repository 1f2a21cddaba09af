namespace Cors.Analyzers.Model;

/// <summary>An origin that is written in a policy.</summary>
/// <param name="Text">The string.</param>
/// <param name="Use">What the server does with it.</param>
internal sealed record OriginEntry(Sourced<string> Text, OriginUse Use)
{
    /// <summary>What the string is, as an origin.</summary>
    public Origin Origin { get; } = Origin.Parse(Text.Value);

    /// <summary>Nobody looks at it.</summary>
    public bool IsDead => (Use & OriginUse.Dead) != 0;

    /// <summary>What keeps it from ever matching, after all that the server does to it before it compares; a dead entry has no problem of its own.</summary>
    public OriginProblem Problem =>
        IsDead || IsGlob || (Use & OriginUse.Letters) != 0 || (Origin.Problem is OriginProblem.UpperCase && (Use & OriginUse.FoldsCase) != 0) || IsNormalised
            ? OriginProblem.None
            : Origin.Problem;

    /// <summary>What the server does when it reads the entry, as the end of a sentence; null where it just never matches.</summary>
    public string? Refusal { get; init; }

    /// <summary>An edit that makes the entry right where it stands; null where the usual mends do.</summary>
    public TextEdit? Mend { get; init; }

    /// <summary>What a message says of an entry that cannot match.</summary>
    public string Consequence => Refusal is not null ? Refusal : (Use & OriginUse.Sent) != 0 ? "browsers refuse the answer" : "this entry never matches";

    private bool IsGlob => (Use & OriginUse.Glob) != 0 && Origin.Problem is OriginProblem.Wildcard && OriginGlob.CanMatch(Text.Value);

    private bool IsNormalised =>
        (Use & OriginUse.NormalisesUnicodeHosts) != 0
        && Origin.Scheme is "http" or "https"
        && Origin.Problem is OriginProblem.UnicodeHost or OriginProblem.Path or OriginProblem.DefaultPort
        && Text.Value.Any(c => c >= 128);
}

/// <summary>What a server does with an origin before and while it compares.</summary>
[Flags]
internal enum OriginUse
{
    /// <summary>It is compared to the request's <c>Origin</c>, or sent, letter by letter.</summary>
    Verbatim = 0,

    /// <summary>Case does not count.</summary>
    FoldsCase = 1,

    /// <summary>A host in Unicode is turned into the form that browsers send; such an entry also loses path and default port (ASP.NET Core's <c>WithOrigins</c>).</summary>
    NormalisesUnicodeHosts = 2,

    /// <summary>A <c>*.</c> after the scheme stands for any subdomain.</summary>
    Subdomains = 4,

    /// <summary>The entry is never looked at, because another setting is in force instead.</summary>
    Dead = 8,

    /// <summary>It is the value of the response header, whoever asks.</summary>
    Sent = 16,

    /// <summary>It is one string where a list is read: each of its letters is an entry.</summary>
    Letters = 32,

    /// <summary>A <c>*</c> alone is compared like any other text.</summary>
    LiteralStar = 64,

    /// <summary>A <c>*</c> stands for any characters, wherever it stands.</summary>
    Glob = 128,
}

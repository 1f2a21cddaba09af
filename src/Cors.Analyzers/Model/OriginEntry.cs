namespace Cors.Analyzers.Model;

/// <summary>An origin that is written in a policy.</summary>
/// <param name="Text">The string.</param>
/// <param name="Use">What the server does with it.</param>
internal sealed record OriginEntry(Sourced<string> Text, OriginUse Use)
{
    /// <summary>What the string is, as an origin.</summary>
    public Origin Origin { get; } = Origin.Parse(Text.Value);
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
}

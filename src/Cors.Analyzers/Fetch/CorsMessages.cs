namespace Cors.Analyzers.Fetch;

/// <summary>A request that a script makes to another origin.</summary>
/// <param name="Origin">The page's origin, as sent.</param>
/// <param name="Method">The method as the script gives it.</param>
/// <param name="Headers">The headers that the script sets.</param>
/// <param name="Credentials">With or without cookies.</param>
internal sealed record CorsRequest(string Origin, string Method, IReadOnlyList<Header> Headers, CredentialsMode Credentials);

/// <summary>What a server answers.</summary>
/// <param name="Status">The HTTP status code.</param>
/// <param name="Headers">One entry a header line.</param>
internal sealed record CorsResponse(int Status, IReadOnlyList<Header> Headers)
{
    /// <summary>The value of all header lines of the name, joined by a comma and a blank; null where there is none (Fetch Standard, "get").</summary>
    public string? Combined(string name)
    {
        var values = Headers.Where(header => HeaderNames.Same(header.Name, name)).Select(header => header.Value.Trim(' ', '\t')).ToList();
        return values.Count == 0 ? null : string.Join(", ", values);
    }
}

/// <summary>A header line.</summary>
internal readonly record struct Header(string Name, string Value);

/// <summary>A request's credentials mode.</summary>
internal enum CredentialsMode
{
    /// <summary>No cookies, no client certificate, no HTTP authentication.</summary>
    Omit,

    /// <summary>Only to the page's own origin, thus not in a cross-origin request.</summary>
    SameOrigin,

    /// <summary>Always.</summary>
    Include,
}

/// <summary>Whose rules are applied.</summary>
internal enum CorsAuthority
{
    /// <summary>The Fetch Standard's.</summary>
    Standard,

    /// <summary>Chromium's, which lets <c>Access-Control-Allow-Headers: *</c> cover <c>Authorization</c>.</summary>
    Chromium,
}

/// <summary>Why a browser keeps an answer from a script, named as Chromium names it (<c>Network.CorsError</c>).</summary>
internal enum CorsError
{
    /// <summary>It does not.</summary>
    None,
    MissingAllowOriginHeader,
    WildcardOriginNotAllowed,
    MultipleAllowOriginValues,
    InvalidAllowOriginValue,
    AllowOriginMismatch,
    InvalidAllowCredentials,
    PreflightMissingAllowOriginHeader,
    PreflightWildcardOriginNotAllowed,
    PreflightMultipleAllowOriginValues,
    PreflightInvalidAllowOriginValue,
    PreflightAllowOriginMismatch,
    PreflightInvalidAllowCredentials,
    PreflightInvalidStatus,
    PreflightDisallowedRedirect,
    InvalidAllowMethodsPreflightResponse,
    InvalidAllowHeadersPreflightResponse,
    MethodDisallowedByPreflightResponse,
    HeaderDisallowedByPreflightResponse,
}

/// <summary>What a browser decides.</summary>
/// <param name="Error">Why not, if so.</param>
/// <param name="Parameter">The value at fault; empty where there is none.</param>
internal readonly record struct CorsOutcome(CorsError Error, string Parameter = "")
{
    /// <summary>The script gets the answer.</summary>
    public static readonly CorsOutcome Passed = new(CorsError.None);

    /// <summary>Does the script get the answer?</summary>
    public bool IsAllowed => Error is CorsError.None;
}

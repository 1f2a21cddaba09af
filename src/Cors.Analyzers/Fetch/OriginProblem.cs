namespace Cors.Analyzers.Fetch;

/// <summary>Why a string is not an origin as browsers send it.</summary>
internal enum OriginProblem
{
    /// <summary>It is one, letter by letter.</summary>
    None,

    /// <summary>It is <c>*</c>: no origin, but any.</summary>
    Star,

    /// <summary>It is <c>null</c>, what browsers send for opaque origins.</summary>
    Null,

    /// <summary>Nothing stands there.</summary>
    Empty,

    /// <summary>Several origins in one string.</summary>
    Several,

    /// <summary>White space before or after it.</summary>
    WhiteSpace,

    /// <summary>The scheme is missing.</summary>
    NoScheme,

    /// <summary>A <c>*</c> stands in it.</summary>
    Wildcard,

    /// <summary>User name or password.</summary>
    UserInfo,

    /// <summary>A path, query or fragment, be it a single slash.</summary>
    Path,

    /// <summary>The port is no number from 0 to 65535, or is written as no browser writes it.</summary>
    BadPort,

    /// <summary>The port is the scheme's default, which browsers leave out.</summary>
    DefaultPort,

    /// <summary>The host is in Unicode; browsers send it in its ASCII form.</summary>
    UnicodeHost,

    /// <summary>The host is an IP address written otherwise than browsers write it.</summary>
    AddressForm,

    /// <summary>Upper case: browsers send lower case.</summary>
    UpperCase,

    /// <summary>A scheme that never is an origin's: <c>file:</c>, <c>data:</c>, <c>ws:</c>.</summary>
    ForeignScheme,

    /// <summary>Anything else.</summary>
    Malformed,
}

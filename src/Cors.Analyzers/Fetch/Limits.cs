namespace Cors.Analyzers.Fetch;

/// <summary>How long browsers keep a preflight's answer, in seconds, whatever <c>Access-Control-Max-Age</c> says.</summary>
internal static class Limits
{
    /// <summary>Without the header (Fetch Standard, section 4.9).</summary>
    public const int DefaultMaxAge = 5;

    /// <summary>Chromium: two hours.</summary>
    public const int ChromiumMaxAge = 7200;

    /// <summary>Firefox: a day.</summary>
    public const int FirefoxMaxAge = 86400;
}

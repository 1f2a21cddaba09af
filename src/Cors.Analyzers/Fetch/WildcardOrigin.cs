namespace Cors.Analyzers.Fetch;

/// <summary>Origins with a wildcard, as ASP.NET Core takes them when subdomains are turned on (<c>CorsPolicyExtensions.IsOriginAnAllowedSubdomain</c>).</summary>
internal static class WildcardOrigin
{
    private const string Mark = "://*.";

    /// <summary>Does <paramref name="text"/> stand for the subdomains of a domain: <c>https://*.app.test[:port]</c>?</summary>
    public static bool IsWellFormed(string text) =>
        text.IndexOf(Mark, StringComparison.Ordinal) > 0
        && Domain(text) is { } domain
        && domain.IndexOf('*') < 0
        && Origin.Parse(domain) is { Problem: OriginProblem.None or OriginProblem.UpperCase or OriginProblem.Path or OriginProblem.DefaultPort or OriginProblem.UnicodeHost };

    /// <summary>Does the comparison with another origin fail with a <see cref="UriFormatException"/>?</summary>
    public static bool Throws(string text) =>
        text.IndexOf(Mark, StringComparison.Ordinal) >= 0 && !Uri.TryCreate(Domain(text), UriKind.Absolute, out _);

    /// <summary>The same without what makes the comparison fail: a wildcard as port or scheme; null where something else does.</summary>
    public static string? WithoutThrowing(string text)
    {
        var mended = text.Replace(":*", "");
        if (mended.StartsWith("*://", StringComparison.Ordinal))
            mended = "https" + mended.Substring(1);
        return mended != text && !Throws(mended) ? mended : null;
    }

    private static string Domain(string text) => text.Replace("*.", "");
}

namespace Cors.Analyzers.Rules;

/// <summary>ASP.NET Core parses what is left of a wildcard origin as a URI.</summary>
internal sealed class WildcardThatThrows() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS107",
        "A wildcard fails every CORS request",
        "'{0}' is no URI once its '*.' is gone: a CORS request from an origin that is not listed itself is answered 500 ('System.UriFormatException: Invalid URI')",
        Category.Reliability,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS107.md");

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        foreach (var entry in policy.Entries)
        {
            if ((entry.Use & OriginUse.Subdomains) == 0 || entry.IsDead || !WildcardOrigin.Throws(entry.Text.Value))
                continue;
            var mended = WildcardOrigin.WithoutThrowing(entry.Text.Value);
            findings.Add(policy, Found(entry.Text.At, entry.Text.Value) with { Cures = Rewrite(entry.Text, mended, $"Write '{mended}'", "mend") });
        }
    }
}

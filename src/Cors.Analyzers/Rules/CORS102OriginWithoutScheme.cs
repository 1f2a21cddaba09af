namespace Cors.Analyzers.Rules;

/// <summary>An origin begins with its scheme.</summary>
internal sealed class OriginWithoutScheme() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS102",
        "An origin lacks its scheme",
        "Origin '{0}' lacks its scheme: browsers send '{1}', so {2}",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS102.md");

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        foreach (var entry in policy.Entries.Where(entry => entry.Problem is OriginProblem.NoScheme && entry.Origin.Mended is not null))
        {
            var likely = entry.Origin.Mended!;
            var other = likely.StartsWith("https:", StringComparison.Ordinal) ? "http:" + likely.Substring(6) : "https:" + likely.Substring(5);
            findings.Add(policy, Found(entry.Text.At, entry.Text.Value, likely, entry.Consequence) with
            {
                Cures =
                [
                    .. Rewrite(entry.Text, likely, $"Write '{likely}'", "likely"),
                    .. Rewrite(entry.Text, other, $"Write '{other}'", "other"),
                ],
            });
        }
    }
}

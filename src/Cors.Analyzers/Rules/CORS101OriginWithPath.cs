namespace Cors.Analyzers.Rules;

/// <summary>An origin has neither path nor query nor fragment, not even a slash at its end.</summary>
internal sealed class OriginWithPath() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS101",
        "An origin carries a path",
        "Origin '{0}' {1}: browsers send '{2}', so {3}",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS101.md");

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        foreach (var entry in policy.Entries.Where(entry => entry.Problem is OriginProblem.Path))
        {
            findings.Add(policy, Found(entry.Text.At, entry.Text.Value, Describe(entry.Text.Value), entry.Origin.Mended ?? "", entry.Consequence) with
            {
                Cures = Rewrite(entry.Text, entry.Origin.Mended, $"Write '{entry.Origin.Mended}'", "cut"),
            });
        }
    }

    private static string Describe(string text) =>
        text.EndsWith("/", StringComparison.Ordinal) && text.Count(c => c == '/') == 3 ? "ends with '/'"
        : text.IndexOf('#') >= 0 ? "carries a fragment"
        : text.IndexOf('?') >= 0 ? "carries a query"
        : "carries a path";
}

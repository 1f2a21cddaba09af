namespace Cors.Analyzers.Rules;

/// <summary>Browsers leave the default port of a scheme out.</summary>
internal sealed class OriginWithDefaultPort() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS103",
        "An origin spells out the default port",
        "Origin '{0}' spells out the default port: browsers send '{1}', so {2}",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS103.md");

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        foreach (var entry in policy.Entries.Where(entry => entry.Problem is OriginProblem.DefaultPort))
        {
            findings.Add(policy, Found(entry.Text.At, entry.Text.Value, entry.Origin.Mended ?? "", entry.Consequence) with
            {
                Cures = Rewrite(entry.Text, entry.Origin.Mended, $"Write '{entry.Origin.Mended}'", "drop"),
            });
        }
    }
}

namespace Cors.Analyzers.Rules;

/// <summary>One answer carries one Allow-Origin.</summary>
internal sealed class AllowOriginTwice() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS501",
        "Access-Control-Allow-Origin is sent twice",
        "Access-Control-Allow-Origin is sent a second time here: {0}",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS501.md");

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        var origins = policy.Sent.Where(header => HeaderNames.Same(header.Name.Value, HeaderNames.AllowOrigin) && !header.IsAlternative).ToList();
        foreach (var second in origins.Skip(1))
            findings.Add(policy, Found(second.Name.At, policy.Dialect.HeaderTwice) with { Also = [origins[0].Name.At], Cures = Remove(second.Name, "Remove the second one", "keepFirst") });
    }
}

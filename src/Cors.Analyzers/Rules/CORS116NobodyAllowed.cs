namespace Cors.Analyzers.Rules;

/// <summary>A policy that nobody passes.</summary>
internal sealed class NobodyAllowed() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS116",
        "No origin is allowed",
        "This policy allows no origin: every cross-origin request is refused",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS116.md");

    public override string? NoCure => "Which origins are meant only the owner can say.";

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        if (!policy.Dialect.WritesHeaders && findings.Paths(policy).All(AllowsNobody))
            findings.Add(policy, Found(policy.At));
    }

    private static bool AllowsNobody(CorsPolicy policy) => policy.Complete && policy.Cases.Count == 0 && policy.Entries.Count == 0;
}

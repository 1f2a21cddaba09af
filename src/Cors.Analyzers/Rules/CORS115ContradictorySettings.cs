namespace Cors.Analyzers.Rules;

/// <summary>Two settings of one policy contradict each other.</summary>
internal sealed class ContradictorySettings() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS115",
        "One setting makes another void",
        "{0} has no effect: {1} is in force",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS115.md");

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        foreach (var pair in policy.Dead)
        {
            IReadOnlyList<Cure> other = pair.BothPlausible ? Remove(pair.InForce, $"Remove {pair.InForce.Value}", "removeInForce") : [];
            findings.Add(policy, Found(pair.Dead.At, pair.Dead.Value, pair.InForce.Value) with
            {
                Also = [pair.InForce.At],
                Cures = [.. pair.Mend is { } mend ? (IReadOnlyList<Cure>)[mend] : [], .. Remove(pair.Dead, $"Remove {pair.Dead.Value}", "removeDead"), .. other],
            });
        }
    }
}

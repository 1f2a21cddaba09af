namespace Cors.Analyzers.Rules;

/// <summary>All rules that judge policies.</summary>
internal static class RuleSet
{
    /// <summary>In order of their ids.</summary>
    public static readonly IReadOnlyList<Rule> All = [];

    /// <summary>Judges every policy by every rule.</summary>
    public static IEnumerable<Finding> Judge(IEnumerable<CorsPolicy> policies, CancellationToken cancellation)
    {
        var findings = new Findings();
        foreach (var policy in policies)
        {
            foreach (var rule in All)
            {
                cancellation.ThrowIfCancellationRequested();
                rule.Judge(policy, findings);
            }
        }

        return findings.All;
    }
}

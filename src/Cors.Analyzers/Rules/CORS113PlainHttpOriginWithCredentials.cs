namespace Cors.Analyzers.Rules;

/// <summary>Whoever can change traffic speaks for every plain http: origin.</summary>
internal sealed class PlainHttpOriginWithCredentials() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS113",
        "A plain http: origin gets credentials",
        "Origin '{0}' is not encrypted: whoever is on the network can act as that page and read answers with the user's cookies",
        Category.Security,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS113.md");

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        if (!policy.AllowsCredentials)
            return;
        foreach (var entry in policy.Entries)
        {
            if (entry.IsDead || !entry.Origin.IsHttp || entry.Origin.IsLoopback || Hosts.IsThisHost(entry.Origin.Host) || entry.Problem is not (OriginProblem.None or OriginProblem.Wildcard))
                continue;
            // A test may name an origin to keep it out.
            if (entry.Problem is OriginProblem.None && !policy.LetsIn(entry.Origin.Mended ?? entry.Text.Value.ToLowerInvariant(), findings.Cancellation))
                continue;
            var mended = "https" + entry.Text.Value.Substring(4);
            findings.Add(policy, Found(entry.Text.At, entry.Text.Value) with
            {
                // Nobody certifies such an address, and who sits in that network is its owner's affair.
                Severity = Hosts.IsPrivate(entry.Origin.Host) ? DiagnosticSeverity.Info : null,
                Cures = Rewrite(entry.Text, mended, $"Write '{mended}'", "https"),
            });
        }
    }
}

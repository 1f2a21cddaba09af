namespace Cors.Analyzers.Rules;

/// <summary>A wildcard that stands where it means nothing, is not turned on, or is turned on and missing.</summary>
internal sealed class WildcardThatNeverMatches() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS106",
        "A wildcard never matches",
        "{0}",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS106.md");

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        foreach (var entry in policy.Entries.Where(entry => entry.Problem is OriginProblem.Star && (entry.Use & OriginUse.LiteralStar) != 0))
            findings.Add(policy, Found(entry.Text.At, $"'*' never matches: in a list it is a text like any other{(entry.Refusal is { } refusal ? ", and " + refusal : "")}"));
        foreach (var entry in policy.Entries.Where(entry => entry.Problem is OriginProblem.Wildcard))
        {
            var text = entry.Text.Value;
            if ((entry.Use & OriginUse.Glob) != 0)
            {
                var mended = text.TrimEnd('/');
                findings.Add(policy, Found(entry.Text.At, $"'{text}' never matches: whatever the '*' stands for, no browser sends such an origin") with
                {
                    Cures = OriginGlob.CanMatch(mended) ? Rewrite(entry.Text, mended, $"Write '{mended}'", "cut") : [],
                });
            }
            else if (policy.Dialect.KnowsWildcards && !WildcardOrigin.IsWellFormed(text))
            {
                // What the enabling call makes throw is another rule's.
                if ((entry.Use & OriginUse.Subdomains) == 0 || !WildcardOrigin.Throws(text))
                    findings.Add(policy, Found(entry.Text.At, $"'{text}' never matches: a wildcard stands only for whole subdomains, right behind '://'") with { Cures = Mend(entry) });
            }
            else if ((entry.Use & OriginUse.Subdomains) == 0)
            {
                findings.Add(policy, Found(entry.Text.At, $"'{text}' never matches: {policy.Dialect.Subdomains}") with
                {
                    Cures = Offered(policy, Offer.AllowSubdomains, policy.Dialect.AllowSubdomains),
                });
            }
        }

        if (policy.SubdomainCall is { } call && policy.Complete && policy.Entries.Count > 0 && !policy.Entries.Any(entry => entry.IsDead || entry.Origin.Problem is OriginProblem.Wildcard or OriginProblem.Star))
            findings.Add(policy, Found(call.At, "This call has no effect: no origin contains '://*.', so no subdomain is allowed") with { Cures = [.. Remove(call, "Remove the call", "removeCall"), .. Widen(policy)] });
    }

    private static IReadOnlyList<Cure> Mend(OriginEntry entry) =>
        entry.Text.Value.StartsWith("*.", StringComparison.Ordinal) && WildcardOrigin.IsWellFormed("https://" + entry.Text.Value)
            ? Rewrite(entry.Text, "https://" + entry.Text.Value, $"Write 'https://{entry.Text.Value}'", "addScheme")
            : [];

    private static IReadOnlyList<Cure> Widen(CorsPolicy policy)
    {
        var edits = new List<TextEdit>();
        foreach (var entry in policy.Entries)
        {
            if (entry.Problem is not OriginProblem.None || entry.Text is not { Literal: { } literal, Joiner: { } joiner } || entry.Origin.IsLoopback || entry.Origin.Host.IndexOf('.') < 0)
                continue;
            edits.Add(literal.Replace(entry.Text.Value + joiner + entry.Text.Value.Replace("://", "://*.")));
        }

        return edits.Count > 0 ? [new Cure("Allow the subdomains of each origin as well", "widen", edits)] : [];
    }
}

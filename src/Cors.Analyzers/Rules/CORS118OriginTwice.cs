namespace Cors.Analyzers.Rules;

/// <summary>The same origin twice in one list.</summary>
internal sealed class OriginTwice() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS118",
        "An origin is listed twice",
        "Origin '{0}' stands in this list already",
        Category.Usage,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS118.md");

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        var known = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var entry in policy.Entries)
        {
            if (entry.IsDead || entry.Problem is not (OriginProblem.None or OriginProblem.Wildcard) || (entry.Use & OriginUse.Sent) != 0)
                continue;
            var compared = (entry.Use & OriginUse.FoldsCase) != 0 ? entry.Text.Value.ToLowerInvariant() : entry.Text.Value;
            if (!known.TryGetValue(compared, out var first))
                known.Add(compared, entry.Text.At);
            else if (first != entry.Text.At)
                findings.Add(policy, Found(entry.Text.At, entry.Text.Value) with { Also = [first], Cures = Remove(entry.Text, "Remove the second one", "remove") });
        }
    }
}

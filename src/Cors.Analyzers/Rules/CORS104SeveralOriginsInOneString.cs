namespace Cors.Analyzers.Rules;

/// <summary>Every origin is a string of its own.</summary>
internal sealed class SeveralOriginsInOneString() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS104",
        "Several origins stand in one string",
        "'{0}' is no single origin: {1}",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS104.md");

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        foreach (var entry in policy.Entries.Where(entry => entry.Problem is OriginProblem.Several))
        {
            findings.Add(policy, Found(entry.Text.At, entry.Text.Value, Consequence(entry)) with { Cures = Split(entry) });
        }
    }

    private static string Consequence(OriginEntry entry) =>
        (entry.Use & OriginUse.Sent) != 0
            ? "browsers refuse the answer ('contains multiple values, but only one is allowed')"
            : "it is compared as one text, so this entry never matches";

    private static IReadOnlyList<Cure> Split(OriginEntry entry) => entry.Origin.Parts switch
    {
        [var single] => Rewrite(entry.Text, single, $"Write '{single}'", "split"),
        var parts when entry.Mend is { } edit => [new Cure($"Make a list of the {parts.Count} origins", "split", [edit])],
        var parts when entry.Text.Split is { } split => [new Cure($"Split into {parts.Count} origins", "split", [split(parts)])],
        var parts when entry.Text.Joiner is { } joiner => Rewrite(entry.Text, string.Join(joiner, parts), $"Split into {parts.Count} origins", "split"),
        _ => [],
    };
}

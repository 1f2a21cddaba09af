namespace Cors.Analyzers.Rules;

/// <summary>nginx: own headers of an inner block replace all of the outer one.</summary>
internal sealed class OuterHeadersLost() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS503",
        "Headers of an outer block are lost",
        "This drops the outer block's {0}: a block with an add_header of its own inherits none",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS503.md");

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        // A block that sends an Allow-Origin of its own has a policy of its own.
        foreach (var lost in policy.Lost.Where(lost => lost.Headers.Any(header => HeaderNames.Same(header.Name.Value, HeaderNames.AllowOrigin))))
        {
            var names = string.Join(", ", lost.Headers.Select(header => header.Name.Value).Distinct(StringComparer.OrdinalIgnoreCase));
            findings.Add(policy, Found(lost.By, names) with
            {
                Also = [.. lost.Headers.Select(header => header.Name.At)],
                Cures = lost.Repeat is { } repeat ? [new Cure("Repeat them here", "repeat", [repeat])] : [],
            });
        }
    }
}

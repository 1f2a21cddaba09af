using Cors.Analyzers.Probing;

namespace Cors.Analyzers.Rules;

/// <summary>A test by the beginning, the end or a part of the origin, or by a loose regular expression.</summary>
internal sealed class OriginTestLetsStrangersIn() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS109",
        "An origin test lets strangers in",
        "This test lets in '{0}', a site of somebody else",
        Category.Security,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS109.md");

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        // What a wildcard entry covers is another rule's.
        if (policy.Entries.Any(entry => !entry.IsDead && (entry.Use & OriginUse.Subdomains) != 0))
            return;
        foreach (var one in policy.Cases.Where(one => one.Send == OriginAnswer.Echo))
        {
            if (findings.Probes.LetsAnybodyIn(one.When) || findings.Probes.FindStranger(one.When) is not { } stranger)
                continue;
            // A wildcard entry that lets this one in is another rule's.
            if (policy.Entries.Any(entry => WildcardOverSharedDomain.Shared(entry) is { } domain && stranger.Origin.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase)))
                continue;
            findings.Add(policy, Found(one.Setting.At, stranger.Origin) with
            {
                // Nobody has such a name on the public internet today.
                Severity = stranger.Kind is StrangerKind.LastDot ? DiagnosticSeverity.Info : null,
                Cures = [.. Offered(policy, Offer.TightenTest, "Compare the whole host"), .. TightenPattern(one, findings.Probes)],
            });
        }
    }

    /// <summary>Where the finding stands at a regular expression as it is written, that can be mended in every language alike.</summary>
    private static IReadOnlyList<Cure> TightenPattern(OriginCase one, ProbeMemory probes)
    {
        if (PatternOf(one.When) is not { } pattern)
            return [];
        if (one.WritePattern is { } write)
            return probes.Tighten(pattern) is { } mended ? [new Cure($"Write '{mended}'", "anchor", [write(mended)])] : [];
        if (!one.Setting.At.Text.EndsWith(pattern.Text, StringComparison.Ordinal) || probes.Tighten(pattern) is not { } tight)
            return [];
        var at = one.Setting.At;
        var written = new TextSpan(at.Span.End - pattern.Text.Length, pattern.Text.Length);
        return [new Cure($"Write '{tight}'", "anchor", [at.Document.At(written).Replace(tight)])];
    }

    private static Pattern? PatternOf(OriginTest test) => test switch
    {
        OriginTest.Matches matches => matches.Pattern,
        OriginTest.And all => all.Tests.Select(PatternOf).FirstOrDefault(pattern => pattern is not null),
        _ => null,
    };
}

using Cors.Analyzers.Probing;

namespace Cors.Analyzers.Rules;

/// <summary>Sandboxed frames and redirected requests send an origin that is no URI.</summary>
internal sealed class OriginTestThrows() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS110",
        "An origin test throws for the origin 'null'",
        "This test throws for 'Origin: null', so that the request is answered 500 ('System.UriFormatException: Invalid URI: The format of the URI could not be determined.')",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS110.md");

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        foreach (var one in policy.Cases.Where(one => Prober.ThrowsOnNull(one.When, findings.Cancellation)))
            findings.Add(policy, Found(one.Setting.At) with { Cures = Offered(policy, Offer.ParseSafely, "Use Uri.TryCreate") });
    }
}

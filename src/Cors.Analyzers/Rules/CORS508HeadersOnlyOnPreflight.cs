namespace Cors.Analyzers.Rules;

/// <summary>Both answers need Allow-Origin.</summary>
internal sealed class HeadersOnlyOnPreflight() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS508",
        "CORS headers only on the preflight, or only on the actual answer",
        "{0}",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS508.md");

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        if (policy.Answers is not RequestKinds.Actual || !policy.Complete || policy.Preflight is not PreflightAnswer.Own { Policy: { Complete: true } preflight })
            return;
        var (onPreflight, onActual) = (AllowsOrigin(preflight), AllowsOrigin(policy));
        if (onPreflight == onActual)
            return;
        // Headers that an inner block drops are another rule's.
        if (policy.Lost.Concat(preflight.Lost).SelectMany(lost => lost.Headers).Any(IsAllowOrigin))
            return;
        findings.Add(policy, Found(
            onPreflight ? policy.At : preflight.At,
            onPreflight ? "Only the preflight carries Access-Control-Allow-Origin: the browser asks, sends the request and then blocks the answer" : "Only the actual answer carries Access-Control-Allow-Origin: the preflight before it is blocked") with
        {
            Also = [onPreflight ? preflight.At : policy.At],
            Cures = Offered(policy, Offer.SendOnBoth, "Send the headers on both"),
        });
    }

    private static bool AllowsOrigin(CorsPolicy policy) => policy.Sent.Any(IsAllowOrigin) || (!policy.Dialect.WritesHeaders && policy.Cases.Count > 0);

    private static bool IsAllowOrigin(SentHeader header) => HeaderNames.Same(header.Name.Value, HeaderNames.AllowOrigin);
}

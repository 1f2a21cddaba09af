namespace Cors.Analyzers.Rules;

/// <summary>Caches must know that the origin counts.</summary>
internal sealed class VaryMissing() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS505",
        "The answer depends on the origin but has no Vary: Origin",
        "The answer depends on the Origin but has no 'Vary: Origin': a cache gives one site the answer for another",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS505.md");

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        if (policy.VariesByOrigin is not false || policy.Answers is RequestKinds.Preflight)
            return;
        var depends = policy.Cases.FirstOrDefault(one => one.Send == OriginAnswer.Echo) ?? (policy.Cases.Count > 1 ? policy.Cases[0] : null);
        if (depends is null)
            return;
        var header = policy.Sent.FirstOrDefault(sent => HeaderNames.Same(sent.Name.Value, HeaderNames.AllowOrigin));
        findings.Add(policy, Found(header is null ? depends.Setting.At : header.Name.At) with { Cures = Offered(policy, Offer.SendVary, "Send 'Vary: Origin'") });
    }
}

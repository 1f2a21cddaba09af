using System.Globalization;

namespace Cors.Analyzers.Rules;

/// <summary>A preflight needs an answer of its own.</summary>
internal sealed class PreflightNeverAnswered() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS310",
        "The preflight is never answered",
        "A preflight is answered {0} here because {1}: browsers block every request that needs one",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS310.md");

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        if (policy.Preflight is not PreflightAnswer.Refused refused || !ExpectsPreflights(policy))
            return;
        findings.Add(policy, Found(policy.At, refused.Status.ToString(CultureInfo.InvariantCulture), refused.Why) with
        {
            Severity = policy.Complete ? null : DiagnosticSeverity.Info,
            Also = [refused.At],
            Cures = Offered(policy, Offer.AnswerPreflight, "Answer OPTIONS"),
        });
    }

    /// <summary>Fonts and pictures are fetched without a preflight; methods and headers are listed for preflights only.</summary>
    private static bool ExpectsPreflights(CorsPolicy policy) =>
        policy.Headers.Items.Count > 0 || policy.Headers.Echo is not null || policy.MaxAge is not null || policy.Methods.Echo is not null
        || policy.Methods.Items.Any(method => !Methods.Safelisted.Contains(method.Value) && method.Value != "OPTIONS");
}

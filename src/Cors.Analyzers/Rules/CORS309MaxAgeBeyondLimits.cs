using System.Globalization;

namespace Cors.Analyzers.Rules;

/// <summary>Browsers cut a large max-age.</summary>
internal sealed class MaxAgeBeyondLimits() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS309",
        "The max-age is beyond what browsers keep",
        "Max-age {0} is cut: Chromium keeps the answer for {1} seconds at most, Firefox for {2}",
        Category.Usage,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS309.md");

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        if (policy.MaxAge is { Value.Seconds: > Limits.ChromiumMaxAge } age)
            findings.Add(policy, Found(age.At, age.Value.Sent, Limits.ChromiumMaxAge.ToString(CultureInfo.InvariantCulture), Limits.FirefoxMaxAge.ToString(CultureInfo.InvariantCulture)) with { Cures = MaxAges.Write(policy, Limits.ChromiumMaxAge) });
    }
}

namespace Cors.Analyzers.Rules;

/// <summary>The header takes a whole number of seconds.</summary>
internal sealed class MaxAgeNoWholeNumber() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS308",
        "The max-age is no whole number of seconds",
        "Max-age '{0}' {1}",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS308.md");

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        if (policy.MaxAge is not { } age || age.Value.Sent.IndexOf('$') >= 0)
            return;
        if (age.Value.Seconds is < 0)
        {
            if (policy.Dialect.NegativeMaxAge is { } consequence)
                findings.Add(policy, Found(age.At, age.Value.Sent, "is negative: " + consequence) with { Severity = DiagnosticSeverity.Error, Cures = MaxAges.Write(policy, 0) });
        }
        else if (age.Value.Seconds is not { } seconds || seconds != Math.Floor(seconds))
        {
            findings.Add(policy, Found(age.At, age.Value.Sent, "is no whole number of seconds: " + policy.Dialect.OddMaxAge) with { Cures = MaxAges.Write(policy, MaxAges.Meant(age.Value)) });
        }
    }
}

namespace Cors.Analyzers.Rules;

/// <summary>Services that keep CORS rules for their users take less than the protocol allows.</summary>
internal sealed class OutsideTheService() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS313",
        "A setting is outside of what the service takes",
        "'{0}' {1}",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS313.md");

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        foreach (var refused in policy.Refused)
        {
            findings.Add(policy, Found(refused.Setting.At, refused.Setting.Value, refused.Why) with
            {
                Cures = refused.Instead.Count > 0
                    ? Rewrite(refused.Setting, string.Join(refused.Setting.Joiner ?? ", ", refused.Instead), $"Write '{string.Join(", ", refused.Instead)}'", "instead")
                    : Remove(refused.Setting, $"Remove '{refused.Setting.Value}'", "remove"),
            });
        }
    }
}

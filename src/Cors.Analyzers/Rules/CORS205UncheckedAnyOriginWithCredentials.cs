namespace Cors.Analyzers.Rules;

/// <summary>ASP.NET Core looks at such a policy only when a request comes.</summary>
internal sealed class UncheckedAnyOriginWithCredentials() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS205",
        "A policy object allows any origin and credentials",
        "This policy allows any origin together with credentials, past the check of CorsPolicyBuilder: every CORS request is answered 500",
        Category.Reliability,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS205.md");

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        if (!policy.Unchecked || !policy.AllowsCredentials)
            return;
        foreach (var open in policy.Cases.Where(open => open.Send == OriginAnswer.Star))
        {
            findings.Add(policy, Found(policy.Credentials!.At) with
            {
                Severity = policy.Complete ? null : DiagnosticSeverity.Warning,
                Also = [open.Setting.At],
                Cures = [.. Remove(policy.Credentials, "Do not allow credentials", "drop"), .. NamedOrigins.Instead(policy, open, findings.TrustedOrigins)],
            });
        }
    }
}

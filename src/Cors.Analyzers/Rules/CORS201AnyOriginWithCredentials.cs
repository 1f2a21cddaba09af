namespace Cors.Analyzers.Rules;

/// <summary>The protocol forbids a star for requests with credentials.</summary>
internal sealed class AnyOriginWithCredentials() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS201",
        "Any origin is allowed together with credentials",
        "Any origin is allowed together with credentials: {0}",
        Category.Security,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS201.md");

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        // What fails to be registered, and is caught, is in force nowhere.
        if (!policy.AllowsCredentials || policy.Unchecked || (policy.IsAssumed && policy.Dialect.IsStarWithCredentialsFatal))
            return;
        foreach (var open in policy.Cases.Where(open => open.Send == OriginAnswer.Star))
        {
            var certain = policy.Complete && policy.Dialect.IsStarWithCredentialsFatal;
            findings.Add(policy, Found(policy.Credentials!.At, policy.Dialect.StarWithCredentials) with
            {
                Severity = certain ? DiagnosticSeverity.Error : null,
                Also = [open.Setting.At],
                Cures = [.. Remove(policy.Credentials, "Do not allow credentials", "drop"), .. NamedOrigins.Instead(policy, open, findings.TrustedOrigins)],
            });
        }
    }
}

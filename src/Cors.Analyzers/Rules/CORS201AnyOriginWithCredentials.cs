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

    private const string DoesNotStart =
        "the application does not start ('The CORS protocol does not allow specifying a wildcard (any) origin and credentials at the same time.')";

    private const string Refused =
        "browsers refuse the answer ('The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'.')";

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        if (!policy.AllowsCredentials || policy.Unchecked)
            return;
        foreach (var open in policy.Cases.Where(open => open.Send == OriginAnswer.Star))
        {
            var certain = policy.Complete && !policy.Dialect.WritesHeaders;
            findings.Add(policy, Found(policy.Credentials!.At, policy.Dialect.WritesHeaders ? Refused : DoesNotStart) with
            {
                Severity = certain ? DiagnosticSeverity.Error : null,
                Also = [open.Setting.At],
                Cures = [.. Remove(policy.Credentials, "Do not allow credentials", "drop"), .. NamedOrigins.Instead(policy, open, findings.TrustedOrigins)],
            });
        }
    }
}

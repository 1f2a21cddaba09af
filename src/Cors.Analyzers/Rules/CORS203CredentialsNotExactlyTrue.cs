namespace Cors.Analyzers.Rules;

/// <summary>The value is compared letter by letter.</summary>
internal sealed class CredentialsNotExactlyTrue() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS203",
        "Access-Control-Allow-Credentials is not exactly 'true'",
        "'{0}' does not allow credentials: {1}",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS203.md");

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        // 'false' says what it does.
        if (policy.Credentials is { } credentials && credentials.Value is not ("true" or "false" or "") && credentials.Value.IndexOf('$') < 0)
            findings.Add(policy, Found(credentials.At, credentials.Value.Trim('\'', '"'), policy.Dialect.True) with { Cures = Rewrite(credentials, "true", "Write 'true'", "true") });
    }
}

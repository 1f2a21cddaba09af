namespace Cors.Analyzers.Rules;

/// <summary>A star, without credentials: right for public data.</summary>
internal sealed class AnyOriginAllowed() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS111",
        "Any origin is allowed",
        "Any site may read these answers; browsers send no cookies with such requests",
        Category.Security,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS111.md");

    public override string? NoCure => "Which origins are meant only the owner can say.";

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        if (policy.Credentials is not null || !policy.KnowsCredentials)
            return;
        foreach (var open in policy.Cases.Where(open => open.Send == OriginAnswer.Star && open.When == OriginTest.Anybody))
            findings.Add(policy, Found(open.Setting.At) with { Cures = NamedOrigins.Instead(policy, open, findings.TrustedOrigins) });
    }
}

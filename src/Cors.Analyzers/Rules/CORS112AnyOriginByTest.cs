using Cors.Analyzers.Probing;

namespace Cors.Analyzers.Rules;

/// <summary>An always-true test, or the request's origin sent back: a star in disguise.</summary>
internal sealed class AnyOriginByTest() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS112",
        "Any origin is allowed by a test that is always true",
        "This lets every origin in, which {0} says plainly",
        Category.Security,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS112.md");

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        if (policy.Credentials is not null || !policy.KnowsCredentials)
            return;
        foreach (var one in policy.Cases.Where(one => one.Send == OriginAnswer.Echo && findings.Probes.LetsAnybodyIn(one.When)))
        {
            findings.Add(policy, Found(one.Setting.At, policy.Dialect.AnyOrigin) with
            {
                Cures = policy.Dialect.WritesHeaders && one.Setting.Literal is not null ? Rewrite(one.Setting, "*", "Write '*'", "star") : Offered(policy, Offer.AllowAnyOrigin, policy.Dialect == Dialect.AspNetCore ? "Call AllowAnyOrigin()" : $"Write {policy.Dialect.AnyOrigin}"),
            });
        }
    }
}

using Cors.Analyzers.Probing;

namespace Cors.Analyzers.Rules;

/// <summary>Every origin is let in, with credentials.</summary>
internal sealed class AnySiteReadsWithCookies() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS202",
        "Any site may read answers with the user's cookies",
        "Any site may {0} with the user's cookies: every origin is let in{1} and credentials are allowed",
        Category.Security,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS202.md");

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        if (!policy.AllowsCredentials)
            return;
        foreach (var one in policy.Cases.Where(one => one.Send == OriginAnswer.Echo && findings.Probes.LetsAnybodyIn(one.When)))
        {
            findings.Add(policy, Found(one.Setting.At, findings.IsOnActualAnswer(one.Setting.At) ? "read these answers" : "pass this preflight and send requests", policy.Dialect.WritesHeaders ? " and sent back" : "") with
            {
                Also = [policy.Credentials!.At],
                Cures = [.. Drop(policy), .. NamedOrigins.Instead(policy, one, findings.TrustedOrigins)],
            });
        }
    }

    /// <summary>Without credentials the test is a star in disguise: it is written as one, where the dialect has a word for it.</summary>
    private static IReadOnlyList<Cure> Drop(CorsPolicy policy)
    {
        var plain = policy.Offers.TryGetValue(Offer.AllowAnyOrigin, out var edits) ? edits : [];
        return [.. Remove(policy.Credentials!, "Do not allow credentials", "drop").Select(cure => cure with { Edits = [.. cure.Edits, .. plain] })];
    }
}

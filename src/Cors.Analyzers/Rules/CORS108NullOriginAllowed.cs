namespace Cors.Analyzers.Rules;

/// <summary>Any site can make a frame whose origin is <c>null</c>.</summary>
internal sealed class NullOriginAllowed() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS108",
        "The origin 'null' is allowed",
        "The origin 'null' is allowed: a sandboxed frame on any site sends it",
        Category.Security,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS108.md");

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        foreach (var entry in policy.Entries.Where(entry => entry.Problem is OriginProblem.Null && policy.LetsIn("null", findings.Cancellation)))
            findings.Add(policy, Found(entry.Text.At) with { Cures = Remove(entry.Text, "Remove 'null'", "remove") });
    }
}

namespace Cors.Analyzers.Rules;

/// <summary>CONNECT, TRACE and TRACK are forbidden to scripts.</summary>
internal sealed class ForbiddenMethod() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS305",
        "A method is listed that no script can send",
        "No script can send {0}: browsers forbid it",
        Category.Usage,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS305.md");

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        foreach (var item in policy.Methods.Items.Where(item => Methods.Forbidden.Contains(item.Value.ToUpperInvariant())))
            findings.Add(policy, Found(item.At, item.Value) with { Cures = Remove(item, $"Remove {item.Value}", "remove") });
    }
}

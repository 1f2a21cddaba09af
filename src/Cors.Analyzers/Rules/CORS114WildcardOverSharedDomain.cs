namespace Cors.Analyzers.Rules;

/// <summary>Below some domains strangers have sites of their own.</summary>
internal sealed class WildcardOverSharedDomain() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS114",
        "A wildcard covers sites of strangers",
        "'{0}' lets in every site below '{1}', where anybody can have one: '{2}' for example",
        Category.Security,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS114.md");

    public override string? NoCure => "Which of the sites is meant only the owner can say.";

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        foreach (var entry in policy.Entries)
        {
            if (entry.IsDead || (entry.Use & OriginUse.Subdomains) == 0 || !entry.Origin.Host.StartsWith("*.", StringComparison.Ordinal))
                continue;
            var domain = entry.Origin.Host.Replace("*.", "");
            if (SharedDomains.Contains(domain))
                findings.Add(policy, Found(entry.Text.At, entry.Text.Value, domain, $"{entry.Origin.Scheme}://evil.{domain}"));
        }
    }
}

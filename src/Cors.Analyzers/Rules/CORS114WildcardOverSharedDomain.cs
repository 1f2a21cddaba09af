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
            if (Shared(entry) is { } domain)
                findings.Add(policy, Found(entry.Text.At, entry.Text.Value, domain, $"{entry.Origin.Scheme}://evil.{domain}"));
        }
    }

    /// <summary>The domain of strangers whose subdomains <paramref name="entry"/> lets in; null where it lets in none.</summary>
    public static string? Shared(OriginEntry entry)
    {
        if (entry.IsDead || (entry.Use & OriginUse.Subdomains) == 0 || !entry.Origin.Host.StartsWith("*.", StringComparison.Ordinal))
            return null;
        var domain = entry.Origin.Host.Replace("*.", "");
        return SharedDomains.Contains(domain) ? domain : null;
    }
}

namespace Cors.Analyzers.Rules;

/// <summary>Origins of developers' machines have no business where users are.</summary>
internal sealed class DevelopmentOriginInProduction() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS117",
        "An origin of development is allowed in production",
        "Origin '{0}' is {1}, but this is for production",
        Category.Security,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS117.md");

    public override string? NoCure => "Whether the origin is still needed, and in which environment, only its owner can say.";

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        if (policy.Guard is not Guard.Production)
            return;
        foreach (var entry in policy.Entries)
        {
            if (!entry.IsDead && Describe(entry.Origin) is { } what)
                findings.Add(policy, Found(entry.Text.At, entry.Text.Value, what));
        }
    }

    private static string? Describe(Origin origin) =>
        origin.Scheme is not ("http" or "https") ? null
        // Without a port it is the origin of pages in an app: Capacitor and Ionic send it from users' phones.
        : origin.IsLoopback ? (origin.Port.Length > 0 ? "on the developer's own machine" : null)
        : Hosts.IsPrivate(origin.Host) ? "in a private network"
        : Tunnels.IsBelow(origin.Host) ? "a tunnel to a developer's machine, whose name may be somebody else's next"
        : null;
}

namespace Cors.Analyzers.Rules;

/// <summary>Origins of developers' machines have no business where users are.</summary>
internal sealed class DevelopmentOriginInProduction() : ApplicationRule(Mistake)
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
        // What is there in development as well is not for production: nobody has told the two apart.
        if (policy.Guard is Guard.Production)
            Judge(policy, findings, entry => findings.Paths(policy).Any(other => other.Guard is not Guard.Production && other.Entries.Any(same => same.Text.At == entry.Text.At)));
    }

    public override void Judge(Application application, Findings findings)
    {
        foreach (var step in application.Pipelines.SelectMany(pipeline => pipeline.Ways()).SelectMany(way => way).Where(step => step.Kind is PipelineStepKind.Cors))
        {
            var isForProduction = step.Guard is Guard.Production;
            var names = step.OneOf.Where(one => isForProduction || one.Guard is Guard.Production).Select(one => one.Name.Value).ToList();
            if (isForProduction && step.Policy is { } name)
                names.Add(name.Value);
            var declared = application.Names.Declared.Where(one => one.Name is { } own && names.Contains(own.Value) || (isForProduction && step.Applies is PolicyChoice.Default && one.IsDefault));
            foreach (var policy in declared.SelectMany(one => one.Policies).Where(policy => policy.Guard is Guard.None))
                Judge(policy, findings, _ => false);
        }
    }

    private void Judge(CorsPolicy policy, Findings findings, Func<OriginEntry, bool> isElsewhere)
    {
        foreach (var entry in policy.Entries)
        {
            if (!entry.IsDead && Describe(entry.Origin) is { } what && !isElsewhere(entry))
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

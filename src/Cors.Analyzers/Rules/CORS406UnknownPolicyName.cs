namespace Cors.Analyzers.Rules;

/// <summary>Policies are found by their exact names.</summary>
internal sealed class UnknownPolicyName() : ApplicationRule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS406",
        "A policy name that nobody defines",
        "No policy is named '{0}'{1}: {2}",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS406.md");

    public override void Judge(Application application, Findings findings)
    {
        if (!application.Names.Complete)
            return;
        foreach (var name in application.Names.Used)
        {
            if (application.Names.Declared.Any(declared => declared.Name?.Value == name.Value || (declared.Name is null && name.Value == "__DefaultCorsPolicy")))
                continue;
            var nearest = NearestName.Of(name.Value, application.Names.Declared);
            findings.Add(Found(
                name.At,
                name.Value,
                nearest is null ? "" : $" (the nearest is '{nearest}')",
                Consequence(name, application)) with
            {
                Also = [.. application.Names.Declared.Where(declared => declared.Name?.Value == nearest && nearest is not null).Select(declared => declared.At)],
                Cures = nearest is null ? [] : Use(name, nearest),
            });
        }
    }

    private static string Consequence(Sourced<string> name, Application application) =>
        name.At.Document is FileDocument ? "YARP refuses the route"
        : application.Metadata.Any(metadata => metadata.Name == name) ? "no CORS header is sent, and a preflight runs the endpoint itself"
        : "no CORS header is sent, and preflights are answered 405";

    /// <summary>A constant keeps its value: others may use it for something else.</summary>
    private static IReadOnlyList<Cure> Use(Sourced<string> name, string nearest) =>
        [new Cure($"Use '{nearest}'", "nearest", [name.Literal is { } literal ? literal.Replace(nearest) : name.At.Replace(QuotedName.Of(nearest))])];
}

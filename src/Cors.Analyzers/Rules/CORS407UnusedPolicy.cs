namespace Cors.Analyzers.Rules;

/// <summary>A policy is in force where it is asked for.</summary>
internal sealed class UnusedPolicy() : ApplicationRule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS407",
        "A policy that nobody uses",
        "Nothing asks for the policy '{0}': it is in force nowhere",
        Category.Usage,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS407.md");

    public override string NoCure => "Whether it is to go or to be used only the owner can say.";

    public override void Judge(Application application, Findings findings)
    {
        if (!application.Names.Complete || Everything(application).Contains(PolicyChoice.Unknown))
            return;
        // Who misspelt a name meant one of them.
        var meant = application.Names.Used.Where(used => application.Names.Declared.All(declared => declared.Name?.Value != used.Value)).Select(used => NearestName.Of(used.Value, application.Names.Declared)).ToList();
        foreach (var declared in application.Names.Declared)
        {
            if (declared.Name is not { } name || declared.IsDefault || declared.IsMentioned || application.Names.Used.Any(used => used.Value == name.Value) || meant.Contains(name.Value))
                continue;
            findings.Add(Found(declared.At, name.Value));
        }
    }

    private static IEnumerable<PolicyChoice> Everything(Application application) =>
        application.Metadata.Select(metadata => metadata.Applies).Concat(application.Pipelines.SelectMany(pipeline => pipeline.Ways()).SelectMany(way => way).Select(step => step.Applies));
}

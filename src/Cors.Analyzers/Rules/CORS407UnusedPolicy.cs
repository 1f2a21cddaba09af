namespace Cors.Analyzers.Rules;

/// <summary>A policy is in force where it is asked for.</summary>
internal sealed class UnusedPolicy() : ApplicationRule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS407",
        "A policy that nobody uses",
        "Nothing asks for {0}: it is in force nowhere",
        Category.Usage,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS407.md");

    public override string NoCure => "Whether it is to go or to be used only the owner can say.";

    public override void Judge(Application application, Findings findings)
    {
        if (!application.Names.Complete || SomethingTakes(PolicyChoice.Unknown, application) || IsMeantElsewhere(application))
            return;
        // Who misspelt a name meant one of them.
        var meant = application.Names.Used.Where(used => application.Names.Declared.All(declared => declared.Name?.Value != used.Value)).Select(used => NearestName.Of(used.Value, application.Names.Declared)).ToList();
        foreach (var declared in application.Names.Declared)
        {
            if (declared is { IsDefault: true, Name: null })
            {
                if (!declared.IsMentioned && NobodyTakesTheDefault(application))
                    findings.Add(Found(declared.At, "the default policy"));
                continue;
            }

            if (declared.Name is not { } name || declared.IsDefault || declared.IsMentioned || application.Names.Used.Any(used => used.Value == name.Value) || meant.Contains(name.Value))
                continue;
            findings.Add(Found(declared.At, $"the policy '{name.Value}'"));
        }
    }

    /// <summary>No name where one is needed: the policy that seems to be unused is the one that was meant.</summary>
    private static bool IsMeantElsewhere(Application application) =>
        application.Names.Declared.All(declared => !declared.IsDefault)
        && (application.Metadata.All(metadata => metadata.Disables) || application.Metadata.Any(metadata => metadata is { Applies: PolicyChoice.Default, Disables: false }))
        && SomethingTakes(PolicyChoice.Default, application);

    /// <summary>Every middleware has a policy of its own, and none is missing.</summary>
    private static bool NobodyTakesTheDefault(Application application) =>
        application.Has(PipelineStepKind.Cors) && !SomethingTakes(PolicyChoice.Default, application) && application.Pipelines.All(pipeline => pipeline is { Complete: true, IsWhole: true });

    private static bool SomethingTakes(PolicyChoice choice, Application application) =>
        application.Metadata.Any(metadata => metadata.Applies == choice)
        || application.Pipelines.SelectMany(pipeline => pipeline.Ways()).Any(way => way.Any(step => step.Kind is PipelineStepKind.Cors && step.Applies == choice));
}

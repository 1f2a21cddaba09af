namespace Cors.Analyzers.Rules;

/// <summary>The first middleware answers every preflight.</summary>
internal sealed class TwoCorsMiddlewares() : ApplicationRule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS411",
        "Two CORS middlewares on one path",
        "The {0} before it answers every preflight: this one only adds its headers to other answers, so an origin that it alone allows fails every preflight",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS411.md");

    public override void Judge(Application application, Findings findings)
    {
        foreach (var way in application.Pipelines.SelectMany(pipeline => pipeline.Ways()))
        {
            var always = way.Where(step => step is { Kind: PipelineStepKind.Cors, Choices.Count: 0 } && !MayFindNone(step, application)).ToList();
            foreach (var second in always.Skip(1))
            {
                findings.Add(Found(second.At, always[0].Name) with
                {
                    Severity = second.Policy is { } name && name.Value == always[0].Policy?.Value ? DiagnosticSeverity.Info : null,
                    Also = [always[0].At],
                    Cures = [.. Removal(second, $"Remove this {second.Name}", "remove"), .. Removal(always[0], $"Remove the first {always[0].Name}", "remove-first")],
                }, second.Guard);
            }
        }
    }

    /// <summary>Where there is no default policy, the middleware hands preflights on.</summary>
    private static bool MayFindNone(PipelineStep step, Application application) =>
        step.Applies is PolicyChoice.Default && application.Names != PolicyNames.None && !application.Names.Declared.Any(declared => declared.IsDefault);

    private static IEnumerable<Cure> Removal(PipelineStep step, string title, string key)
    {
        if (step.Text.Shape is not StepShape.Fixed)
            yield return new Cure(title, key, [step.Text.Removal]);
    }
}

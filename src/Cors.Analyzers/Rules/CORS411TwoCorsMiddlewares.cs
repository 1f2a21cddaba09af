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
            var always = way.Where(step => step is { Kind: PipelineStepKind.Cors, Choices.Count: 0 }).ToList();
            foreach (var second in always.Skip(1))
            {
                findings.Add(Found(second.At, always[0].Name) with
                {
                    Also = [always[0].At],
                    Cures = second.Text.Shape is StepShape.Fixed ? [] : [new Cure($"Remove this {second.Name}", "remove", [second.Text.Removal])],
                }, second.Guard);
            }
        }
    }
}

namespace Cors.Analyzers.Rules;

/// <summary>The header may be there once: one layer only may write it.</summary>
internal sealed class TwoLayersWriteIt() : ApplicationRule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS502",
        "Two layers both write Access-Control-Allow-Origin",
        "CORS is set up here and in {0}: an answer that passes both carries 'Access-Control-Allow-Origin' twice, which browsers refuse ('contains multiple values, but only one is allowed')",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS502.md");

    public override void Judge(Application application, Findings findings)
    {
        // That requests come through the file's server is likely, not certain.
        foreach (var step in application.Pipelines.SelectMany(pipeline => pipeline.Steps).Where(step => step.Kind is PipelineStepKind.Cors && step.Guard is not Guard.Development))
        {
            if (application.Fronts is not { Count: > 0 } fronts)
                return;
            findings.Add(Found(step.At, string.Join(", ", fronts.Select(front => front.File).Distinct())) with
            {
                Severity = DiagnosticSeverity.Info,
                Also = [.. fronts.Select(front => front.Header)],
                Cures = fronts.All(front => front.Removal.Count > 0) ? [new Cure("Leave CORS to the program", "outer", [.. fronts.SelectMany(front => front.Removal).Distinct()])] : [],
            });
        }
    }
}

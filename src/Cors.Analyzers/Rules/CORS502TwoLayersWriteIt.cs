namespace Cors.Analyzers.Rules;

/// <summary>The header may be there once: one layer only may write it.</summary>
internal sealed class TwoLayersWriteIt() : ApplicationRule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS502",
        "Two layers both write Access-Control-Allow-Origin",
        "{0}",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS502.md");

    public override void Judge(Application application, Findings findings)
    {
        JudgeHandWritten(application, findings);
        // That requests come through the file's server is likely, not certain.
        foreach (var step in application.Pipelines.SelectMany(pipeline => pipeline.Steps).Where(step => step.Kind is PipelineStepKind.Cors && step.Guard is not Guard.Development))
        {
            if (application.Fronts is not { Count: > 0 } fronts)
                return;
            findings.Add(Found(step.At, $"CORS is set up here and in {string.Join(", ", fronts.Select(front => front.File).Distinct())}: an answer that passes both carries 'Access-Control-Allow-Origin' twice, which browsers refuse ('contains multiple values, but only one is allowed')") with
            {
                Severity = DiagnosticSeverity.Info,
                Also = [.. fronts.Select(front => front.Header)],
                Cures = fronts.All(front => front.Removal.Count > 0) ? [new Cure("Leave CORS to the program", "outer", [.. fronts.SelectMany(front => front.Removal).Distinct()])] : [],
            });
        }
    }

    /// <summary>The middleware writes the header for the origins that it allows, and leaves alone what was written for the rest.</summary>
    private void JudgeHandWritten(Application application, Findings findings)
    {
        if (application.HandWritten.Count == 0 || InForce(application) is not { } cors)
            return;
        foreach (var write in application.HandWritten)
        {
            findings.Add(Found(write.Header.At, $"{cors.Name} writes Access-Control-Allow-Origin too: {write.Beside}") with
            {
                Also = [cors.At],
                Cures = Remove(write.Header, "Remove the header written by hand", "remove"),
            }, write.Guard);
        }
    }

    /// <summary>A middleware that applies a policy to all that has none of its own; with several pipelines nobody knows which one the header is written in.</summary>
    private static PipelineStep? InForce(Application application)
    {
        var whole = application.Pipelines.Where(pipeline => pipeline.IsWhole).ToList();
        return whole.Count == 1 ? whole[0].Steps.FirstOrDefault(step => step is { Kind: PipelineStepKind.Cors, Choices.Count: 0 } && Finds(step, application)) : null;
    }

    private static bool Finds(PipelineStep cors, Application application) => cors.Applies switch
    {
        PolicyChoice.Inline => true,
        PolicyChoice.Default => application.Names.Declared.Any(declared => declared.IsDefault),
        PolicyChoice.Named => !application.Names.Complete || application.Names.Declared.Any(declared => declared.Name?.Value == cors.Policy?.Value),
        _ => false,
    };
}

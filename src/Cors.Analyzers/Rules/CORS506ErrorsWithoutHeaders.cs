namespace Cors.Analyzers.Rules;

/// <summary>What nobody catches is answered by the server itself, behind the back of the CORS middleware.</summary>
internal sealed class ErrorsWithoutHeaders() : ApplicationRule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS506",
        "Errors leave without CORS headers",
        "Nothing in the pipeline of {0} handles exceptions: when an endpoint throws, the server's bare 500 leaves without CORS headers, so scripts see a CORS error instead",
        Category.Reliability,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS506.md");

    public override void Judge(Application application, Findings findings)
    {
        foreach (var pipeline in application.Pipelines.Where(pipeline => pipeline is { Complete: true, IsWhole: true }))
        {
            if (pipeline.Steps.FirstOrDefault(step => step is { Kind: PipelineStepKind.Cors, Choices.Count: 0 }) is not { } cors
                || pipeline.Ways().SelectMany(way => way).Any(Handles) || application.FindThrowing() is not { } throwing)
                continue;
            findings.Add(Found(cors.At, cors.Name) with { Also = [throwing], Cures = Insert(pipeline, application) }, cors.Guard);
        }
    }

    /// <summary>Handlers of packages are known by their names.</summary>
    private static bool Handles(PipelineStep step) =>
        step.MayCatch || (step.Guard is not Guard.Development && (step.Kind is PipelineStepKind.ExceptionHandler
            || (step.Kind is PipelineStepKind.Other && (step.Name.Contains("Exception") || step.Name.Contains("Error") || step.Name.Contains("Problem")))));

    private static IReadOnlyList<Cure> Insert(Pipeline pipeline, Application application)
    {
        const string Call = "UseExceptionHandler(errors => errors.Run(context => context.Response.CompleteAsync()))";
        return application.Major is >= 3 && pipeline.Steps.Select(step => step.Outermost).FirstOrDefault(first => first.Choices.Count == 0) is { Text: { Receiver: { Length: > 0 } receiver } text }
            && text.WriteBefore($"{receiver}.{Call};", "." + Call) is { Count: > 0 } edits
            ? [new Cure("Call UseExceptionHandler first", "insert", edits)]
            : [];
    }
}

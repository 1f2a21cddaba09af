namespace Cors.Analyzers.Rules;

/// <summary>An endpoint that speaks of CORS insists on the middleware.</summary>
internal sealed class MetadataWithoutCors() : ApplicationRule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS408",
        "CORS metadata without the CORS middleware",
        "{0} needs {1} in the pipeline: without it every request to the endpoint is answered 500 (contains CORS metadata, but a middleware was not found that supports CORS)",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS408.md");

    public override void Judge(Application application, Findings findings)
    {
        var whole = application.Pipelines.Where(pipeline => pipeline.Steps.Any(step => step.Kind is PipelineStepKind.Endpoint or PipelineStepKind.Endpoints)).ToList();
        // MVC without endpoint routing looks after its attributes by itself.
        if (whole is not [{ Complete: true, IsWhole: true } only] || application.Pipelines.Any(HasCors)
            || application.Major < 3 || only.Steps.Any(step => step.Kind is PipelineStepKind.Endpoints && step.Name.StartsWith("UseMvc", StringComparison.Ordinal)))
            return;
        foreach (var metadata in application.Metadata)
        {
            findings.Add(Found(metadata.At, metadata.At.Text, "app.UseCors()") with
            {
                Also = [only.At],
                Cures = Insert(only),
            });
        }
    }

    private static bool HasCors(Pipeline pipeline) => pipeline.Steps.Any(step => step.Kind is PipelineStepKind.Cors or PipelineStepKind.Unknown || (step.Branch is { } branch && HasCors(branch)));

    private static IReadOnlyList<Cure> Insert(Pipeline pipeline)
    {
        var target = Order.BelongsBefore(pipeline.Steps) ?? pipeline.Steps.FirstOrDefault(step => step.Kind is PipelineStepKind.Endpoint);
        return target?.Outermost is { Choices.Count: 0, Text: { Receiver: { Length: > 0 } receiver } text } && text.WriteBefore($"{receiver}.UseCors();", ".UseCors()") is { Count: > 0 } edits
            ? [new Cure($"Call UseCors before {target.Name}", "insert", edits)]
            : [];
    }
}

namespace Cors.Analyzers.Rules;

/// <summary>Files are answered where they stand in the pipeline.</summary>
internal sealed class FilesBeforeCors() : ApplicationRule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS405",
        "Static files are answered before CORS runs",
        "{0} answers before {1} runs: fonts, JSON and other files leave without CORS headers",
        Category.Reliability,
        DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        helpLinkUri: Pages + "CORS405.md");

    public override void Judge(Application application, Findings findings)
    {
        foreach (var way in application.Pipelines.SelectMany(pipeline => pipeline.Ways()))
        {
            foreach (var cors in way.Where(step => step.Kind is PipelineStepKind.Cors))
            {
                if (Order.Before(way, cors, PipelineStepKind.StaticFiles) is not { } files)
                    continue;
                findings.Add(Found(cors.At, files.Name, cors.Name) with
                {
                    Also = [files.At],
                    Cures = cors.MoveBefore(files) is { Count: > 0 } edits ? [new Cure($"Move {cors.Name} before {files.Name}", "move", edits)] : [],
                }, cors.Guard);
            }
        }
    }
}

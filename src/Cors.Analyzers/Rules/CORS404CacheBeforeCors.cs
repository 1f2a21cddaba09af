namespace Cors.Analyzers.Rules;

/// <summary>A cached answer leaves before CORS is reached.</summary>
internal sealed class CacheBeforeCors() : ApplicationRule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS404",
        "A cache answers before CORS runs",
        "{0} answers before {1} runs: the answer that fills the cache has CORS headers, those from the cache have none, so that browsers block now and then",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS404.md");

    public override void Judge(Application application, Findings findings)
    {
        foreach (var way in application.Pipelines.SelectMany(pipeline => pipeline.Ways()))
        {
            foreach (var cors in way.Where(step => step.Kind is PipelineStepKind.Cors))
            {
                if (Order.Before(way, cors, PipelineStepKind.Caching) is not { } cache || Order.Before(way, cors, PipelineStepKind.Endpoints, PipelineStepKind.Terminal) is not null)
                    continue;
                findings.Add(Found(cors.At, cache.Name, cors.Name) with
                {
                    Also = [cache.At],
                    Cures = Order.Move(way, cors, cache),
                }, cors.Guard);
            }
        }
    }
}

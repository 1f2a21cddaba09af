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
                    Cures = Swap(way, cors, cache, application),
                }, cors.Guard);
            }
        }
    }

    private static IReadOnlyList<Cure> Swap(IReadOnlyList<PipelineStep> way, PipelineStep cors, PipelineStep cache, Application application)
    {
        var between = way.SkipWhile(step => step.At != cache.At).TakeWhile(step => step.At != cors.At).ToList();
        // A branch that has CORS of its own must not get a second one.
        if (between.Exists(HasCors))
            return [];
        // Endpoints with CORS metadata need the middleware behind routing: there it is the cache that moves.
        if (application.Metadata.Count > 0 && between.Exists(step => step.Kind is PipelineStepKind.Routing))
            return cache.MoveBehind(cors) is { Count: > 0 } edits ? [new Cure($"Move {cache.Name} behind {cors.Name}", "move", edits)] : [];
        return Order.Move(way, cors, cache);
    }

    private static bool HasCors(PipelineStep step) => step.Branch?.Steps.Any(inner => inner.Kind is PipelineStepKind.Cors or PipelineStepKind.Unknown || HasCors(inner)) is true;
}

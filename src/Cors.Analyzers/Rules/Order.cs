namespace Cors.Analyzers.Rules;

/// <summary>What the rules about the order of steps have in common.</summary>
internal static class Order
{
    /// <summary>The step of <paramref name="way"/> before which CORS belongs: the first behind routing that answers or refuses; null when there is none.</summary>
    public static PipelineStep? BelongsBefore(IReadOnlyList<PipelineStep> way) =>
        way.Skip(1 + LastRouting(way)).FirstOrDefault(step => step.Kind is PipelineStepKind.Authentication or PipelineStepKind.Authorization or PipelineStepKind.Caching or PipelineStepKind.Endpoints or PipelineStepKind.Terminal);

    /// <summary>The first step of a kind that every request passes before <paramref name="cors"/>; null where there is none, or where CORS may stand before it as well.</summary>
    public static PipelineStep? Before(IReadOnlyList<PipelineStep> way, PipelineStep cors, params PipelineStepKind[] kinds)
    {
        foreach (var step in way)
        {
            if (step.At == cors.At || step.Kind is PipelineStepKind.Cors or PipelineStepKind.Unknown)
                return null;
            if (kinds.Contains(step.Kind) && step.CanMeet(cors))
                return step;
        }

        return null;
    }

    /// <summary>MVC without endpoint routing authorizes by itself, behind the steps of the pipeline.</summary>
    public static bool AuthorizesInMvc(IEnumerable<PipelineStep> way) => way.Any(step => step.Kind is PipelineStepKind.Endpoints && step.Name.StartsWith("UseMvc", StringComparison.Ordinal));

    /// <summary>The cure that moves a step to where CORS belongs.</summary>
    public static IReadOnlyList<Cure> Move(IReadOnlyList<PipelineStep> way, PipelineStep cors, PipelineStep fallback)
    {
        var target = BelongsBefore(way) is { } right && IndexOf(way, right) < IndexOf(way, cors) ? right : fallback;
        return cors.MoveBefore(target) is { Count: > 0 } edits ? [new Cure($"Move {cors.Name} before {target.Name}", "move", edits)] : [];
    }

    private static int LastRouting(IReadOnlyList<PipelineStep> way)
    {
        for (var index = way.Count - 1; index >= 0; index--)
        {
            if (way[index].Kind is PipelineStepKind.Routing)
                return index;
        }

        return -1;
    }

    private static int IndexOf(IReadOnlyList<PipelineStep> way, PipelineStep step)
    {
        for (var index = 0; index < way.Count; index++)
        {
            if (way[index].At == step.At)
                return index;
        }

        return -1;
    }
}

namespace Cors.Analyzers.Model;

/// <summary>Finds the policy that answers for an endpoint, by ASP.NET Core's own precedence: the last metadata counts; without metadata, or with metadata that names no policy, the middleware's policy; without that, the default one.</summary>
internal static class PolicyChoosing
{
    /// <summary>The policies, one for each path through the code; null when that cannot be told for certain. None when CORS is off for the endpoint or no policy is found.</summary>
    public static IReadOnlyList<CorsPolicy>? Of(Application application, Endpoint endpoint)
    {
        if (!endpoint.Complete)
            return null;
        return endpoint.Metadata.LastOrDefault() switch
        {
            { Disables: true } => [],
            { Applies: PolicyChoice.Unknown } => null,
            { Applies: PolicyChoice.Inline } inline => inline.Inline.Count > 0 ? inline.Inline : null,
            { Applies: PolicyChoice.Named, Name: { } name } => Named(application, name.Value),
            _ => OfMiddleware(application, endpoint.Pipeline),
        };
    }

    private static IReadOnlyList<CorsPolicy>? OfMiddleware(Application application, Pipeline? pipeline)
    {
        // One in a branch: which one answers depends on the request.
        if (pipeline is not { Complete: true, IsWhole: true } || pipeline.Steps.Any(step => step.Branch is { } branch && branch.Steps.Any(inner => inner.Kind is PipelineStepKind.Cors or PipelineStepKind.Unknown)))
            return null;
        var steps = pipeline.Steps.Where(step => step.Kind is PipelineStepKind.Cors).ToList();
        return AreApart(steps.ConvertAll(step => step.Choices)) ? All(steps.ConvertAll(step => OfStep(application, step))) : null;
    }

    private static IReadOnlyList<CorsPolicy>? OfStep(Application application, PipelineStep step)
    {
        var policies = step.Applies switch
        {
            PolicyChoice.Inline => step.Inline.Count > 0 ? step.Inline : null,
            PolicyChoice.Named when step.Policy is { } name => Named(application, name.Value),
            PolicyChoice.Default => Chosen(application, application.Names.Declared.Where(declared => declared.IsDefault)),
            _ => null,
        };
        return step.Guard is Guard.Development ? policies?.Select(policy => policy with { Guard = Guard.Development }).ToList() : policies;
    }

    private static IReadOnlyList<CorsPolicy>? Named(Application application, string name) =>
        Chosen(application, application.Names.Declared.Where(declared => declared.Name?.Value == name));

    /// <summary>A name that is declared twice is overwritten, by which one depends on the order of the program; unless the program declares only one of them.</summary>
    private static IReadOnlyList<CorsPolicy>? Chosen(Application application, IEnumerable<DeclaredPolicy> declared)
    {
        var found = declared.ToList();
        if (found.Count == 0)
            return application.Names.Complete ? [] : null;
        return AreApart(found.ConvertAll(one => one.Choices)) ? All(found.ConvertAll(one => one.Policies.Count > 0 ? one.Policies : null)) : null;
    }

    /// <summary>No two of them are there in the same run of the program.</summary>
    private static bool AreApart(List<IReadOnlyList<Choice>> all)
    {
        for (var i = 0; i < all.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (!all[i].Any(mine => all[j].Any(theirs => theirs.Condition == mine.Condition && theirs.Side != mine.Side)))
                    return false;
            }
        }

        return true;
    }

    private static IReadOnlyList<CorsPolicy>? All(List<IReadOnlyList<CorsPolicy>?> parts) => parts.Contains(null) ? null : [.. parts.SelectMany(part => part!)];
}

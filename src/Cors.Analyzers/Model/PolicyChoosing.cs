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
        // Two of them, one in a branch, or a condition around it: which one answers depends on the request.
        if (pipeline is not { Complete: true, IsWhole: true } || pipeline.Steps.Any(step => step.Branch is { } branch && branch.Steps.Any(inner => inner.Kind is PipelineStepKind.Cors or PipelineStepKind.Unknown)))
            return null;
        var steps = pipeline.Steps.Where(step => step.Kind is PipelineStepKind.Cors).ToList();
        if (steps is not [{ Choices.Count: 0 } only])
            return steps.Count == 0 ? [] : null;
        return only.Applies switch
        {
            PolicyChoice.Inline => only.Inline.Count > 0 ? only.Inline : null,
            PolicyChoice.Named when only.Policy is { } name => Named(application, name.Value),
            PolicyChoice.Default => Single(application, application.Names.Declared.Where(declared => declared.IsDefault)),
            _ => null,
        };
    }

    private static IReadOnlyList<CorsPolicy>? Named(Application application, string name) =>
        Single(application, application.Names.Declared.Where(declared => declared.Name?.Value == name));

    /// <summary>A name that is declared twice is overwritten, by which one depends on the order of the program.</summary>
    private static IReadOnlyList<CorsPolicy>? Single(Application application, IEnumerable<DeclaredPolicy> declared) => declared.Take(2).ToList() switch
    {
        [] => application.Names.Complete ? [] : null,
        [{ Choices.Count: 0 } only] => only.Policies.Count > 0 ? only.Policies : null,
        _ => null,
    };
}

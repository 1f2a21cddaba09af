namespace Cors.Analyzers.Model;

/// <summary>The policies that answer for an endpoint.</summary>
/// <param name="Policies">One for each path through the code; none when CORS is off for the endpoint or no policy is found.</param>
/// <param name="IsCertain">False when others may answer in their place.</param>
internal sealed record ChosenPolicies(IReadOnlyList<CorsPolicy> Policies, bool IsCertain);

/// <summary>Finds the policy that answers for an endpoint, by ASP.NET Core's own precedence: the last metadata counts; without metadata, or with metadata that names no policy, the middleware's policy; without that, the default one.</summary>
internal static class PolicyChoosing
{
    private static readonly ChosenPolicies None = new([], IsCertain: true);

    /// <summary>The policies; null when nothing can be told.</summary>
    public static ChosenPolicies? Of(Application application, Endpoint endpoint)
    {
        if (!endpoint.Complete)
            return null;
        return endpoint.Metadata.LastOrDefault() switch
        {
            { Disables: true } => None,
            { OneOf: { Count: > 0 } names } => Any(names.Select(name => Named(application, name))),
            { Applies: PolicyChoice.Unknown } => null,
            { Applies: PolicyChoice.Inline } inline => inline.Inline.Count > 0 ? new(inline.Inline, IsCertain: true) : null,
            { Applies: PolicyChoice.Named, Name: { } name } => Certain(Named(application, name.Value)),
            _ => OfMiddleware(application, endpoint.Pipeline),
        };
    }

    /// <summary>The policies that a step of a pipeline applies, one for each path through the code; null when they are not known.</summary>
    public static IReadOnlyList<CorsPolicy>? Of(Application application, PipelineStep step)
    {
        var policies = step.Applies switch
        {
            _ when step.OneOf.Count > 0 => All(step.OneOf.Select(name => Named(application, name)).ToList()),
            PolicyChoice.Inline => step.Inline.Count > 0 ? step.Inline : null,
            PolicyChoice.Named when step.Policy is { } name => Named(application, name.Value),
            PolicyChoice.Default => Chosen(application, application.Names.Declared.Where(declared => declared.IsDefault)),
            _ => null,
        };
        return Under(step.Guard, policies);
    }

    private static ChosenPolicies? OfMiddleware(Application application, Pipeline? pipeline)
    {
        // One in a branch: which one answers depends on the request.
        if (pipeline is null || pipeline.Steps.Any(step => step.Branch is { } branch && branch.Steps.Any(inner => inner.Kind is PipelineStepKind.Cors or PipelineStepKind.Unknown)))
            return null;
        var steps = pipeline.Steps.Where(step => step.Kind is PipelineStepKind.Cors).ToList();
        var isKnown = pipeline is { Complete: true, IsWhole: true };
        if (steps.Count == 0)
            return isKnown ? None : null;
        var areApart = AreApart(steps.ConvertAll(step => step.Choices));
        // The first one answers every preflight: what stands behind one that is always there answers none.
        if (!areApart && steps.FindIndex(step => step.Choices.Count == 0) is >= 0 and var always)
            steps.RemoveRange(always + 1, steps.Count - always - 1);
        return Any(steps.Select(step => Of(application, step))) is { } chosen ? chosen with { IsCertain = chosen.IsCertain && isKnown && areApart } : null;
    }

    private static IReadOnlyList<CorsPolicy>? Under(Guard guard, IReadOnlyList<CorsPolicy>? policies) =>
        guard is Guard.None ? policies : policies?.Select(policy => guard is Guard.Development || policy.Guard is Guard.None ? policy with { Guard = guard } : policy).ToList();

    private static IReadOnlyList<CorsPolicy>? Named(Application application, PossibleName name) => Under(name.Guard, Named(application, name.Name.Value));

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

    private static ChosenPolicies? Certain(IReadOnlyList<CorsPolicy>? policies) => policies is null ? null : new(policies, IsCertain: true);

    /// <summary>One of several: what is not known of them makes the rest uncertain.</summary>
    private static ChosenPolicies? Any(IEnumerable<IReadOnlyList<CorsPolicy>?> parts)
    {
        var all = parts.ToList();
        var known = all.OfType<IReadOnlyList<CorsPolicy>>().ToList();
        return known.Count == 0 ? null : new([.. known.SelectMany(part => part)], IsCertain: known.Count == all.Count);
    }

    private static IReadOnlyList<CorsPolicy>? All(List<IReadOnlyList<CorsPolicy>?> parts) => parts.Contains(null) ? null : [.. parts.SelectMany(part => part!)];
}

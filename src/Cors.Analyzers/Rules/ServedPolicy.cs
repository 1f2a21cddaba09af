namespace Cors.Analyzers.Rules;

/// <summary>A policy with the endpoints that it answers for.</summary>
/// <param name="Paths">The policy, one for each path through the code; those for development only are left out where there are others.</param>
/// <param name="Served">The endpoints, in order.</param>
internal sealed record ServedPolicy(IReadOnlyList<CorsPolicy> Paths, IReadOnlyList<ServedEndpoint> Served)
{
    /// <summary>The endpoints for which no other policy can answer.</summary>
    public IEnumerable<Endpoint> Endpoints => Served.Where(one => one.IsCertain && one.Others.Count == 0).Select(one => one.Endpoint);

    /// <summary>The served policies of a program; none, and no endpoint is read, when no policy matters.</summary>
    /// <param name="application">The program.</param>
    /// <param name="matters">Which policies matter.</param>
    /// <param name="writing">Only endpoints whose files may write response headers matter.</param>
    public static IReadOnlyList<ServedPolicy> Of(Application application, Func<CorsPolicy, bool> matters, bool writing = false)
    {
        if (!Policies(application).Any(matters))
            return [];
        var order = new List<Place>();
        var served = new Dictionary<Place, (IReadOnlyList<CorsPolicy> Paths, List<ServedEndpoint> Served)>();
        // A program with a pipeline for each environment has its endpoints in all of them.
        var known = new HashSet<(Place Policy, Place Endpoint, string Display)>();
        foreach (var endpoint in writing ? application.WritingEndpoints : application.Endpoints)
        {
            if (application.PoliciesOf(endpoint) is not { Policies.Count: > 0 } chosen)
                continue;
            var policies = Relevant(chosen.Policies).GroupBy(path => path.At).ToList();
            foreach (var policy in policies)
            {
                if (!served.TryGetValue(policy.Key, out var group))
                {
                    order.Add(policy.Key);
                    served[policy.Key] = group = ([.. policy], []);
                }

                if (known.Add((policy.Key, endpoint.At, endpoint.Display)))
                    group.Served.Add(new ServedEndpoint(endpoint, chosen.IsCertain, [.. policies.Where(other => other.Key != policy.Key).Select(other => (IReadOnlyList<CorsPolicy>)[.. other])]));
            }
        }

        return [.. order.Select(at => new ServedPolicy(served[at].Paths, served[at].Served)).Where(one => one.Paths.Any(matters))];
    }

    /// <summary>What the policy lacks on all paths, with the endpoints that need it; null when it lacks nothing, or that is not known.</summary>
    /// <param name="needs">What an endpoint needs.</param>
    /// <param name="list">The list of the policy that should have it.</param>
    /// <param name="allows">Does a policy allow it?</param>
    public Lack? Lacking(Func<Endpoint, IEnumerable<string>> needs, Func<CorsPolicy, ListSetting> list, Func<CorsPolicy, string, bool> allows)
    {
        if (!IsKnown(Paths))
            return null;
        var wanting = Served.Select(one => new Want(one, needs(one.Endpoint).Where(need => Paths.All(path => !allows(path, need))).ToList())).Where(one => one.Needs.Count > 0).ToList();
        var certain = wanting.FindAll(one => one.Served.IsCertain && one.Served.Others.All(other => IsKnown(other) && one.Needs.Exists(need => other.All(path => !allows(path, need)))));
        if (wanting.Count == 0)
            return null;
        var isCertain = certain.Count > 0;
        if (isCertain)
            wanting = certain;
        var missing = wanting.SelectMany(one => one.Needs).Distinct(StringComparer.OrdinalIgnoreCase).OrderBy(Rank).ToList();
        return new Lack(Paths[0], list(Paths[0]).At ?? Paths[0].At, missing, [.. wanting.OrderBy(one => one.Needs.Contains(missing[0]) ? 0 : 1).Select(one => one.Served.Endpoint)], isCertain) { IsReadOnly = Paths.All(LetsRead) };

        bool IsKnown(IReadOnlyList<CorsPolicy> paths) => paths.All(path => list(path).Complete && !(path.Complete && path.Cases.Count == 0));
    }

    /// <summary>Its methods are listed, and only those that read: other sites may be meant to do no more.</summary>
    private static bool LetsRead(CorsPolicy policy) =>
        policy.Methods is { Complete: true, Echo: null, Items.Count: > 0 } methods && methods.Items.All(item => item.Value.ToUpperInvariant() is "GET" or "HEAD" or "OPTIONS");

    /// <summary>The order in which people list methods and headers; what they seldom list follows in order of need.</summary>
    private static int Rank(string need) => need switch
    {
        "PUT" or "Content-Type" => 0,
        "PATCH" or "Authorization" => 1,
        "DELETE" => 2,
        _ => 3,
    };

    private static IReadOnlyList<CorsPolicy> Relevant(IReadOnlyList<CorsPolicy> paths) =>
        paths.Where(path => path.Guard is not Guard.Development).ToList() is { Count: > 0 } others ? others : paths;

    private static IEnumerable<CorsPolicy> Policies(Application application) =>
        application.Names.Declared.SelectMany(declared => declared.Policies)
            .Concat(application.Pipelines.SelectMany(Inline))
            .Concat(application.Metadata.SelectMany(metadata => metadata.Inline));

    private static IEnumerable<CorsPolicy> Inline(Pipeline pipeline) =>
        pipeline.Steps.SelectMany(step => step.Branch is { } branch ? step.Inline.Concat(Inline(branch)) : step.Inline);
}

/// <summary>An endpoint that a policy answers for.</summary>
/// <param name="Endpoint">The endpoint.</param>
/// <param name="IsCertain">False when what was not read may put another policy in its place.</param>
/// <param name="Others">The policies that answer for it under other conditions, each with its paths.</param>
internal sealed record ServedEndpoint(Endpoint Endpoint, bool IsCertain, IReadOnlyList<IReadOnlyList<CorsPolicy>> Others);

/// <summary>What an endpoint needs and the policy lacks.</summary>
internal sealed record Want(ServedEndpoint Served, List<string> Needs);

/// <summary>What a policy lacks.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="At">Where it could have it.</param>
/// <param name="Missing">The methods or headers, in order of need.</param>
/// <param name="Wanting">The endpoints that need them.</param>
/// <param name="IsCertain">False when another policy may answer for the endpoints: then it is worth knowing, and no more.</param>
internal sealed record Lack(CorsPolicy Policy, Place At, IReadOnlyList<string> Missing, IReadOnlyList<Endpoint> Wanting, bool IsCertain)
{
    /// <summary>The severity; null for that of the rule.</summary>
    public DiagnosticSeverity? Severity => IsCertain && !IsReadOnly ? null : DiagnosticSeverity.Info;

    /// <summary>The policy lists methods that read, and no other.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>As a message names the methods or headers: <c>PUT, PATCH and DELETE</c>.</summary>
    public string What => Missing.Count == 1 ? Missing[0] : string.Join(", ", Missing.Take(Missing.Count - 1)) + " and " + Missing[Missing.Count - 1];

    /// <summary>As a message names the endpoints: <c>'PUT /items' and 2 other endpoints need</c>.</summary>
    public string Who => Wanting.Count switch
    {
        1 => $"'{Wanting[0].Display}' needs{When}",
        2 => $"'{Wanting[0].Display}' and another endpoint need{When}",
        _ => $"'{Wanting[0].Display}' and {Wanting.Count - 1} other endpoints need{When}",
    };

    private string When => IsCertain ? "" : " when this policy is in force";

    /// <summary>The endpoints' places: as many as one looks through.</summary>
    public IReadOnlyList<Place> Places => [.. Wanting.Take(10).Select(endpoint => endpoint.At)];

    /// <summary>The cure that adds what is missing; none where the policy's reader cannot word it.</summary>
    public IReadOnlyList<Cure> Adding(Addition what, string verb) =>
        Policy.Additions?.Add(what, Missing) is { Count: > 0 } edits ? [new Cure($"{verb} {What}", "add", edits)] : [];
}

using Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

namespace Cors.Analyzers.Reading.Scripts.JavaScript.Programs;

/// <summary>Reads the endpoints of an application, each with the policy that answers its preflight. What something unknown may answer before is left out.</summary>
internal sealed class EndpointReading(ScriptSource source, IReadOnlyList<CorsPolicy> policies, Middleware middleware, CancellationToken cancellation)
{
    private readonly HandlerReading _handlers = new(source, middleware);

    /// <summary>The endpoints of an application, those of routers that it mounts among them.</summary>
    public IReadOnlyList<Endpoint> Of(Server server, IReadOnlyList<Server> all)
    {
        var visits = Visit.Of(server, all, source);
        var answering = visits.Select(Answering).OfType<Answer>().ToList();
        var passed = new List<Visit>();
        var found = new List<Endpoint>();
        foreach (var visit in visits)
        {
            cancellation.ThrowIfCancellationRequested();
            if (visit.Method == "use")
                passed.Add(visit);
            else if (visit is { Method: "get" or "post" or "put" or "patch" or "delete", IsAlways: true, Handlers.Count: > 0 } && PreflightOf(visit, answering, server) is { } policy)
                found.Add(Endpoint(visit, policy, passed));
        }

        return found;
    }

    private Endpoint Endpoint(Visit visit, Answer answer, List<Visit> passed)
    {
        var before = passed.Where(one => one.Meets(visit.Path) is not false).ToList();
        return new Endpoint(source.At(visit.At), visit.Method.ToUpperInvariant() + " " + (visit.IsKnown ? visit.Path ?? "/" : "…"))
        {
            Methods = [visit.Method.ToUpperInvariant()],
            ReadsJson = _handlers.ReadsJson(visit, before) ? true : null,
            IsProtected = _handlers.AsksForToken(visit, before) ? true : null,
            Metadata = [new CorsMetadata(MetadataKind.Attribute, PolicyChoice.Inline, answer.Policies[0].At) { Inline = answer.Policies }],
        };
    }

    /// <summary>What answers the preflight of an endpoint; null where that is not known.</summary>
    private static Answer? PreflightOf(Visit endpoint, List<Answer> answering, Server server)
    {
        for (var i = 0; i < answering.Count; i++)
        {
            var one = answering[i];
            switch (one.Visit.Meets(endpoint.IsKnown ? endpoint.Path : null))
            {
                case true when one.Policies.Count > 0 && server.HandedOn.All(token => token > one.Token):
                    // Headers written by hand are written over by what stands behind them.
                    return one.IsByHand && answering.Skip(i + 1).Any(later => later.Visit.Meets(endpoint.Path) is not false) ? null : one;
                case true or null:
                    return null;
            }
        }

        return null;
    }

    /// <summary>What answers a preflight, or may do so; null for what hands it on.</summary>
    private Answer? Answering(Visit visit)
    {
        if (visit.Method is not ("use" or "all" or "options"))
            return null;
        var kinds = visit.Handlers.Select(middleware.Of).ToList();
        var token = source.Text.At(visit.At.Start);
        if (visit.Method != "options" && !kinds.Exists(kind => kind is PipelineStepKind.Cors or PipelineStepKind.Unknown))
            return null;
        if (!visit.IsAlways)
            return new Answer(visit, [], false, token);
        foreach (var (handler, kind) in visit.Handlers.Zip(kinds, (handler, kind) => (handler, kind)))
        {
            if (kind is PipelineStepKind.Cors && middleware.CorsOf(handler) is { } call)
                return new Answer(visit, Usable(policy => policy.At.Span == call.Callee.Span), false, token);
            if (kind is PipelineStepKind.Unknown)
                return new Answer(visit, visit.Handlers.Count == 1 && middleware.FunctionOf(handler) is { } own ? Usable(policy => policy.Dialect.WritesHeaders && own.Span.Contains(policy.At.Span)) : [], true, token);
        }

        return new Answer(visit, [], false, token);
    }

    private IReadOnlyList<CorsPolicy> Usable(Func<CorsPolicy, bool> isHere)
    {
        var here = policies.Where(policy => isHere(policy) && (policy.Answers & RequestKinds.Preflight) != 0).ToList();
        if (here.Exists(policy => policy.Dialect.WritesHeaders ? !policy.Complete || here.Count > 1 : policy.Preflight != PreflightAnswer.Same))
            return [];
        return [.. here.Select(policy => policy with { Methods = Judged(policy.Methods, policy), Headers = Judged(policy.Headers, policy) })];
    }

    /// <summary>Who writes no list at all by hand thought of simple requests only; what a star does beside credentials is said of the star.</summary>
    private static ListSetting Judged(ListSetting list, CorsPolicy policy) =>
        (policy.Dialect.WritesHeaders && list == ListSetting.Unset) || (policy.AllowsCredentials && list.Items.Any(item => item.Value == "*")) ? list with { Complete = false } : list;

    private sealed record Answer(Visit Visit, IReadOnlyList<CorsPolicy> Policies, bool IsByHand, int Token);
}

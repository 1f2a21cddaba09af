using Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

namespace Cors.Analyzers.Reading.Scripts.JavaScript.Programs;

/// <summary>Reads the order in which an Express application does things, and what it does to the policies.</summary>
internal sealed class ProgramReading(ScriptSource source, IReadOnlyList<CorsPolicy> policies, CancellationToken cancellation)
{
    private readonly Middleware _middleware = new(source);

    private readonly Dictionary<TextSpan, PreflightAnswer> _preflights = [];

    private readonly List<CorsPolicy> _bare = [];

    private readonly ILookup<TextSpan, CorsPolicy> _at = policies.ToLookup(policy => policy.At.Span);

    private readonly IReadOnlyList<CorsPolicy> _byHand = [.. policies.Where(policy => policy.Dialect.WritesHeaders)];

    private IReadOnlyList<Server> _servers = [];

    /// <summary>Where CORS is used for all that follows, and not too late.</summary>
    private readonly HashSet<TextSpan> _inForce = [];

    /// <summary>The applications and routers as programs.</summary>
    public IReadOnlyList<Application> Applications { get; private set; } = [];

    /// <summary>The policies, with what happens to their preflights.</summary>
    public IReadOnlyList<CorsPolicy> Policies { get; private set; } = [];

    /// <summary>Reads.</summary>
    public void Read()
    {
        _servers = Server.In(source, cancellation);
        Applications = [.. _servers.Select(Read)];
        Policies = [.. policies.Select(Whole).Select(policy => _preflights.TryGetValue(policy.At.Span, out var answer) && policy.Preflight == PreflightAnswer.Same ? policy with { Preflight = answer, Answers = answer is PreflightAnswer.Own ? RequestKinds.Actual : policy.Answers } : policy), .. _bare];
    }

    /// <summary>What is handed on, mounted by another file or used too late answers for no more than a part of the requests.</summary>
    private CorsPolicy Whole(CorsPolicy policy) =>
        policy.Dialect == Dialect.Express && Applications.Count > 0 && source.Names.Modules.TryGetValue(policy.At.Text, out var module) && module == "cors" && !_inForce.Contains(policy.At.Span)
            ? policy with { Complete = false }
            : policy;

    private Application Read(Server server)
    {
        var steps = new List<PipelineStep>();
        var routes = server.All.Where(one => one.IsRoute && one.IsAlways && !one.Handlers.Any(handler => _middleware.CorsOf(handler) is not null)).ToList();
        var last = server.All.LastOrDefault(one => IsCors(one) && one.Path is null);
        var isLate = last is not null && routes.Count > 0 && routes.All(route => route.Token < last.Token);
        Preflights(server);
        foreach (var one in server.All.Where(one => one.Method != "use" || !isLate))
        {
            if (one.Handlers.Select(handler => handler is Node.Name && one.Method != "use" ? null : _middleware.CorsOf(handler)).FirstOrDefault(call => call is not null) is { } call)
                _inForce.Add(call.Callee.Span);
        }

        foreach (var one in server.All)
        {
            if (one.IsRoute)
                steps.Add(Step(one, isLate && routes.Contains(one) ? PipelineStepKind.Endpoints : PipelineStepKind.Endpoint, server.Name + "." + one.Method));
            else if (one.Method == "use")
                steps.Add(Used(one, server.Name));
            else if (one.Method == "options" && _middleware.Of(one) is PipelineStepKind.Cors or PipelineStepKind.Unknown)
                steps.Add(Step(one, PipelineStepKind.Other, server.Name + ".options"));
        }

        steps.AddRange(server.HandedOn.Select(token => new PipelineStep(PipelineStepKind.Unknown, server.Name, source.At(source.Text[token].Span))));
        return new Application
        {
            Dialect = Dialect.Express,
            Services = Services.Unknown with { Bearer = true },
            ReadEndpoints = _ => server.IsRouter ? [] : new EndpointReading(source, policies, _middleware, cancellation).Of(server, _servers),
            HandWritten = server.IsRouter || _byHand.Count == 0 ? [] : new BesideLibrary(source, policies, _middleware).Of(server),
            Pipelines = [new Pipeline { At = source.At(source.Text[server.All.Count > 0 ? server.All[0].Token : 0].Span), IsWhole = !server.IsRouter, Complete = server.HandedOn.Count == 0, Steps = [.. steps.OrderBy(step => step.At.Span.Start)] }],
        };
    }

    private bool IsCors(Registration one) => one.Method == "use" && one.IsAlways && _middleware.Of(one) is PipelineStepKind.Cors;

    private PipelineStep Used(Registration one, string server)
    {
        var kind = _middleware.Of(one);
        // What is mounted at a path is passed by some requests only; a condition may keep all away.
        if (one.Path is not null || !one.IsAlways)
            kind = kind is PipelineStepKind.Cors or PipelineStepKind.Unknown && !one.IsAlways ? PipelineStepKind.Unknown : PipelineStepKind.Other;
        // A log-in before CORS is said of the policy, whose preflight it refuses.
        if (kind is PipelineStepKind.Authorization)
            kind = PipelineStepKind.Own;
        var before = one is { Path: null, IsAlways: true } && kind is PipelineStepKind.Other ? _middleware.BeforeCors(one) : null;
        return Step(one, kind, kind is PipelineStepKind.StaticFiles ? "express.static" : kind is PipelineStepKind.Cors ? "cors()" : server + ".use") with { BeforeCors = before };
    }

    private PipelineStep Step(Registration one, PipelineStepKind kind, string name)
    {
        var at = kind is PipelineStepKind.Cors && one.Handlers.Select(handler => _middleware.CorsOf(handler)).FirstOrDefault(call => call is not null && one.Call.Span.Contains(call.Span)) is { } cors
            ? cors.Callee.Span
            : source.Text[one.Token + 2].Span;
        var own = CorsIn(one) is { } call ? _at[call.Callee.Span].ToList()
            : _byHand.Count > 0 && kind is PipelineStepKind.Unknown && one.Handlers.Select(handler => _middleware.FunctionOf(handler)).FirstOrDefault(function => function is not null) is { } function ? _byHand.Where(policy => function.Span.Contains(policy.At.Span)).ToList()
            : [];
        return new PipelineStep(kind, name, source.At(at)) { Text = Text(one, kind is PipelineStepKind.Cors), Inline = own, Applies = own.Count > 0 ? PolicyChoice.Inline : PolicyChoice.Default };
    }

    /// <summary>A statement on lines of its own can be moved, as long as all that it names stands before the place that it goes to.</summary>
    private StepText Text(Registration one, bool moves)
    {
        var start = source.Text[one.Token].Start;
        var end = source.Text.At(one.Call.Span.End);
        var stop = source.Text.Is(end, ";") ? source.Text[end].End : one.Call.Span.End;
        if (!one.IsAlways || !source.Lines.StartsLine(start) || !source.Lines.EndsLine(stop) || (moves && one.Handlers.Any(NamesLater)))
            return StepText.Fixed;
        var extent = source.Lines.Removal(TextSpan.FromBounds(start, stop));
        return new StepText(StepShape.Statement, source.At(extent), source.Written(extent), "");
    }

    /// <summary>The handler names a constant of this block, which may stand behind the place that the statement would go to.</summary>
    private bool NamesLater(Node handler)
    {
        var (first, last) = (source.Text.At(handler.Span.Start), source.Text.At(handler.Span.End));
        for (var i = first; i < last; i++)
        {
            if (source.Text[i].Kind is TokenKind.Name && !source.Text.Is(i - 1, ".") && !source.Text.Is(i + 1, ":") && source.Names.Find(source.Text.Word(i), i) is { IsFunction: false } declared && source.Names.Required(declared.Value) is null)
                return true;
        }

        return false;
    }

    /// <summary>What stands before CORS may refuse the preflight; a route with CORS of its own has none for it.</summary>
    private void Preflights(Server server)
    {
        if (server.IsRouter || server.HandedOn.Count > 0)
            return;
        Registration? refusing = null;
        var answered = server.All.Any(one => one.Method is "use" or "all" && _middleware.Of(one) is PipelineStepKind.Cors or PipelineStepKind.Unknown)
            || server.All.Any(one => one.Method is "options" or "route") || _byHand.Count > 0;
        foreach (var one in server.All)
        {
            var kind = one.Method == "use" ? _middleware.Of(one) : PipelineStepKind.Other;
            if (one.IsRoute && one.Method is "put" or "patch" or "delete" && !answered && CorsIn(one) is { } own)
                Refuse(one, own);
            else if (kind is PipelineStepKind.Unknown)
                return;
            else if (kind is PipelineStepKind.Cors && refusing is not null && CorsIn(one) is { } late)
                _preflights[late.Callee.Span] = new PreflightAnswer.Refused(401, "the log-in before it refuses whoever has not logged in, and preflights carry nothing to log in with", source.At(source.Text[refusing.Token + 2].Span));
            else if (kind is PipelineStepKind.Authorization && one is { Path: null, IsAlways: true })
                refusing ??= one;
            if (kind is PipelineStepKind.Cors)
                refusing = null;
        }

        Options(server);
    }

    private Node.Call? CorsIn(Registration one) => one.Handlers.Select(handler => _middleware.CorsOf(handler)).FirstOrDefault(call => call is not null);

    /// <summary>Express itself answers the OPTIONS of such a route, without headers.</summary>
    private void Refuse(Registration route, Node.Call own) =>
        _preflights[own.Callee.Span] = new PreflightAnswer.Own(Bare(source.Text[route.Token + 2].Span, RequestKinds.Preflight, PreflightAnswer.Same));

    /// <summary>CORS for <c>OPTIONS</c> alone: the request itself gets no headers.</summary>
    private void Options(Server server)
    {
        if (!server.All.Any(one => one.IsRoute) || server.All.Any(one => one.Method != "options" && _middleware.Of(one) is PipelineStepKind.Cors or PipelineStepKind.Unknown && one.Method == "use") || policies.Any(policy => (policy.Answers & RequestKinds.Actual) != 0))
            return;
        foreach (var one in server.All.Where(one => one is { Method: "options", IsAlways: true, Path: null } && CorsIn(one) is not null))
        {
            if (policies.FirstOrDefault(policy => policy.At.Span == CorsIn(one)!.Callee.Span && policy.Answers is RequestKinds.Preflight) is { } preflight)
                _bare.Add(Bare(source.Text[one.Token + 2].Span, RequestKinds.Actual, new PreflightAnswer.Own(preflight)));
        }
    }

    private CorsPolicy Bare(TextSpan at, RequestKinds answers, PreflightAnswer preflight) =>
        new() { Dialect = Dialect.Express.ByHand, At = source.At(at), Answers = answers, Preflight = preflight };
}

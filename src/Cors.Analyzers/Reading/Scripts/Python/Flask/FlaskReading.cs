using Cors.Analyzers.Reading.Scripts.Python.Syntax;
using Cors.Analyzers.Reading.Scripts.Python.Values;

namespace Cors.Analyzers.Reading.Scripts.Python.Flask;

/// <summary>Finds where flask-cors is set up: <c>CORS(app)</c>, <c>init_app</c>, <c>@cross_origin</c>, and settings of the application.</summary>
internal sealed class FlaskReading(PythonSource source, CancellationToken cancellation)
{
    private static readonly string[] ConfigWords = ["config"];

    private static readonly string[] CallWords = ["CORS", "init_app"];

    private readonly List<CorsPolicy> _policies = [];

    private readonly List<Option> _configured = [];

    private readonly OptionReading _options = new(source);

    /// <summary>Where settings come in from other files.</summary>
    private readonly List<int> _configuredElsewhere = [];

    /// <summary>The policies.</summary>
    public IReadOnlyList<CorsPolicy> Policies => _policies;

    /// <summary>Does the file use flask-cors?</summary>
    public static bool Uses(string text) => text.IndexOf("flask_cors", StringComparison.Ordinal) >= 0 || text.IndexOf("flask.ext.cors", StringComparison.Ordinal) >= 0;

    /// <summary>Reads the statements of the file.</summary>
    public void Read(IReadOnlyList<Visit> visits)
    {
        foreach (var visit in visits)
        {
            if (visit.Statement is Statement.Simple simple && simple.Mentions(ConfigWords))
                Configure(simple, visit);
        }

        foreach (var visit in visits)
        {
            cancellation.ThrowIfCancellationRequested();
            if (visit.Statement is Statement.Simple simple)
            {
                if (!simple.Mentions(CallWords))
                    continue;
                foreach (var call in Walking.Calls(simple.Meaning))
                    Take(call, visit);
            }
            else if (visit.Statement is Statement.Function { Decorators.Count: > 0 } function)
            {
                Decorated(function, visit);
            }
        }
    }

    private void Take(Expression.Call call, Visit visit)
    {
        var callee = call.Callee switch
        {
            Expression.Name { Text: "CORS" } name => name.Span,
            Expression.Member { Text: "CORS", NameSpan: var name, Target: Expression.Name { Text: "flask_cors" } } => name,
            // An extension object of another kind has no such arguments.
            Expression.Member { Text: "init_app", NameSpan: var name, Target: Expression.Name { Text: var target } } when IsExtension(target, visit.Scope) => name,
            _ => (TextSpan?)null,
        };
        if (callee is not { } at || (call.Callee is Expression.Name && call.Arguments.Count == 0))
            return;
        var outer = call.Callee is Expression.Member { Target: Expression.Name { Text: var extension } } ? Construction(extension, visit.Scope) : null;
        Read(call, at, outer, visit);
    }

    private void Decorated(Statement.Function function, Visit visit)
    {
        var index = 0;
        foreach (var decorator in function.Decorators)
        {
            index++;
            if (decorator.Value is not Expression.Call { Callee: Expression.Name { Text: "cross_origin" } or Expression.Member { Text: "cross_origin" } } call)
                continue;
            var at = call.Callee is Expression.Member member ? member.NameSpan : call.Callee.Span;
            // What stands above the route wraps a view that is registered already.
            var routes = function.Decorators.Skip(index).Where(IsRoute).ToList();
            if (routes.Count > 0 && !function.Decorators.Take(index - 1).Any(IsRoute))
                _policies.Add(TooHigh(decorator, routes[routes.Count - 1], at));
            else
                Read(call, at, null, visit);
        }
    }

    private static bool IsRoute(Decorator decorator) =>
        decorator.Value is Expression.Call { Callee: Expression.Member { Text: "route" or "get" or "post" or "put" or "patch" or "delete" } };

    private CorsPolicy TooHigh(Decorator decorator, Decorator route, TextSpan at)
    {
        var lines = source.Module.Lines;
        var line = TextSpan.FromBounds(lines.LineStart(decorator.Line.Start), lines.PastLineEnd(decorator.Line.End));
        var below = source.At(new TextSpan(lines.PastLineEnd(route.Line.End), 0));
        IReadOnlyList<TextEdit> move = lines.EndsLine(decorator.Line.End) && lines.EndsLine(route.Line.End) ? [source.At(line).Replace(""), below.Replace(source.Module.Written(line))] : [];
        return new CorsPolicy
        {
            Dialect = Dialect.Flask,
            At = source.At(at),
            Complete = false,
            Dead =
            [
                new(new("'@cross_origin' above '@app.route'", source.At(at), default), new("the view as it is registered below it", source.At(route.Value.Span), default), false)
                {
                    Mend = move.Count > 0 ? new Cure("Move it below the route", "below", move) : null,
                },
            ],
        };
    }

    private void Read(Expression.Call call, TextSpan at, Expression.Call? construction, Visit visit)
    {
        var guard = source.Guard(visit.IsForDevelopment);
        var own = new Options(visit.Scope, call, at);
        _options.AddArguments(own, call);
        if (construction is not null)
            _options.AddArguments(own, construction);
        // What is set behind the call comes too late for it; a decorator looks when it is asked.
        var until = call.Callee is Expression.Name { Text: "cross_origin" } or Expression.Member { Text: "cross_origin" } ? int.MaxValue : call.Span.Start;
        foreach (var option in _configured.Where(option => option.At.Start < until))
            own.Add(option);
        if (_configuredElsewhere.Count > 0 && _configuredElsewhere[0] < until)
            own.Complete = false;
        if (own["resources"] is not { } resources)
        {
            _policies.Add(new FlaskPolicy(source, own, cancellation).Read(null, guard));
            return;
        }

        var value = Values.Texts.Follow(resources.Value, visit.Scope);
        if (value is not Expression.Dictionary { Entries: { Count: > 0 } entries })
        {
            var path = source.Texts.Read(value, visit.Scope)?.Value;
            _policies.Add(new FlaskPolicy(source, own, cancellation).Read(path is null ? null : RegexPrefix.Of(path.TrimStart('^')), guard));
            return;
        }

        foreach (var (key, given) in entries)
        {
            var one = new Options(visit.Scope, call, key is Expression.String { Parts: [var only] } ? only.Content : at) { Complete = own.Complete };
            switch (Values.Texts.Follow(given, visit.Scope))
            {
                case Expression.Dictionary inner: _options.AddEntries(one, inner); break;
                case Expression.Call { Callee: Expression.Name { Text: "dict" } } inner: _options.AddArguments(one, inner); break;
                default: one.Complete = false; break;
            }

            foreach (var option in own.All)
                one.Add(option);
            var prefix = key is not null && source.Texts.Read(key, visit.Scope) is { } pattern ? RegexPrefix.Of(pattern.Value.TrimStart('^')) : null;
            _policies.Add(new FlaskPolicy(source, one, cancellation).Read(prefix, guard));
        }
    }

    /// <summary><c>app.config["CORS_ORIGINS"] = …</c>, <c>app.config.update(CORS_ORIGINS=…)</c>.</summary>
    private void Configure(Statement.Simple simple, Visit visit)
    {
        switch (simple.Meaning)
        {
            case SimpleMeaning.Assignment { Targets: [Expression.Subscript { Target: Expression.Member { Text: "config" }, Index: Expression.String { Parts: [var key] } }], Operator: "=", Value: var value }
                when NameOf(source.Module.Written(key.Content)) is { } name:
                Configure(new(name, value, simple.Span, source.Extents.OfStatement(simple, visit.Block, visit.Function is not null || visit.IsConditional), key.Content));
                break;
            case SimpleMeaning.Evaluation { Value: Expression.Call { Callee: Expression.Member { Target: Expression.Member { Text: "config" }, Text: var method } } call }:
                if (method is "update" or "from_mapping")
                    Update(call);
                else if (method.StartsWith("from_", StringComparison.Ordinal))
                    _configuredElsewhere.Add(simple.Span.Start);
                break;
        }
    }

    /// <summary>The first one of a name is taken.</summary>
    private void Configure(Option option)
    {
        if (!_configured.Exists(known => known.Name == option.Name))
            _configured.Add(option);
    }

    private void Update(Expression.Call call)
    {
        IReadOnlyList<TextSpan> spans = [.. call.Arguments.Select(argument => argument.Span)];
        for (var i = 0; i < spans.Count; i++)
        {
            if (call.Arguments[i] is { Name: { } key } argument && NameOf(key) is { } name)
                Configure(new(name, argument.Value, argument.Span, source.Extents.OfItem(spans, i), new TextSpan(argument.Span.Start, key.Length)));
            else if (call.Arguments[i] is { Name: null } other && source.Module.Written(other.Span).IndexOf("CORS_", StringComparison.Ordinal) >= 0)
                _configuredElsewhere.Add(call.Span.Start);
        }
    }

    private static string? NameOf(string key) => key.StartsWith("CORS_", StringComparison.Ordinal) && OptionNames.IsKnown(key.Substring(5).ToLowerInvariant()) ? key.Substring(5).ToLowerInvariant() : null;

    private static bool IsExtension(string name, Scope scope) => Construction(name, scope) is not null;

    /// <summary><c>cors = CORS(…)</c> without an application.</summary>
    private static Expression.Call? Construction(string name, Scope scope) =>
        scope.Only(name) is Expression.Call { Callee: Expression.Name { Text: "CORS" } or Expression.Member { Text: "CORS" } } call && call.At(0) is null ? call : null;
}

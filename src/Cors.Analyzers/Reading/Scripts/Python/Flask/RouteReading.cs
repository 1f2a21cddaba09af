using Cors.Analyzers.Reading.Scripts.Python.Syntax;

namespace Cors.Analyzers.Reading.Scripts.Python.Flask;

/// <summary>Reads the routes of Flask's, FastAPI's and Starlette's programs in one file, and puts them together with the one policy that answers for all of them.</summary>
internal sealed class RouteReading(PythonSource source)
{
    /// <summary>The program; null where there are several policies, or one for some paths only.</summary>
    /// <param name="policies">The policies of the file.</param>
    /// <param name="visits">Its statements.</param>
    /// <param name="beside">What is written by hand beside it.</param>
    public Application? Read(IReadOnlyList<CorsPolicy> policies, IReadOnlyList<Visit> visits, HandWrittenHeader? beside)
    {
        if (policies is not [{ Name: null } policy] || policy.At.Text is not ("CORS" or "init_app" or "CORSMiddleware") || policy.Cases.Count == 0)
            return null;
        var pipeline = new Pipeline
        {
            At = policy.At,
            RoutesByItself = true,
            Steps = [new PipelineStep(PipelineStepKind.Cors, policy.At.Text is "CORSMiddleware" ? "CORSMiddleware" : "flask-cors", policy.At) { Applies = PolicyChoice.Inline, Inline = [policy], Guard = policy.Guard }],
        };
        // What is written by hand stands in the preflight's answer too.
        IReadOnlyList<Endpoint> endpoints = beside is not null ? [] : [.. visits.Select(visit => visit.Statement).OfType<Statement.Function>().SelectMany(function => Endpoints(function, pipeline))];
        return new Application { Dialect = policy.Dialect, Pipelines = [pipeline], Endpoints = endpoints, HandWritten = beside is null ? [] : [beside] };
    }

    private IEnumerable<Endpoint> Endpoints(Statement.Function function, Pipeline pipeline)
    {
        foreach (var decorator in function.Decorators)
        {
            if (decorator.Value is not Expression.Call { Callee: Expression.Member { Text: var method, Target: Expression.Name } } call || Methods(method, call) is not { } methods)
                continue;
            var path = call.At(0)?.Value is { } first ? source.Texts.Read(first, source.Scope)?.Value : null;
            yield return new Endpoint(source.At(function.NameSpan), $"{string.Join(", ", methods)} {path ?? function.Name}")
            {
                Methods = methods,
                ReadsJson = ReadsJson(function) ? true : null,
                Pipeline = pipeline,
            };
        }
    }

    /// <summary>The methods of a route; null where it is none, or they are not known.</summary>
    private IReadOnlyList<string>? Methods(string method, Expression.Call call)
    {
        if (method is "get" or "post" or "put" or "patch" or "delete")
            return [method.ToUpperInvariant()];
        if (method != "route")
            return null;
        if (call.Named("methods") is not { } given)
            return ["GET"];
        var list = source.Lists.Read(given.Value, source.Scope);
        return list is { Complete: true, IsString: false } ? [.. list.Items.Select(item => item.Text.Value.ToUpperInvariant())] : null;
    }

    /// <summary>Does it take JSON out of the request?</summary>
    private bool ReadsJson(Statement.Function function)
    {
        var end = function.Body.Count > 0 ? function.Body[function.Body.Count - 1].Span.End : function.Span.End;
        return Holds("request.get_json(") || Holds("request.json");

        bool Holds(string piece) => end > function.Span.End && source.Module.Text.IndexOf(piece, function.Span.End, end - function.Span.End, StringComparison.Ordinal) >= 0;
    }
}

using Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

namespace Cors.Analyzers.Reading.Scripts.JavaScript.Programs;

/// <summary>Finds middleware that writes <c>Access-Control-Allow-Origin</c> itself in an application that uses the cors package for all requests, where the two say different things for certain.</summary>
internal sealed class BesideLibrary(ScriptSource source, IReadOnlyList<CorsPolicy> policies, Middleware middleware)
{
    private const string Behind = "this value takes the place of its own on every answer but the preflight's";

    /// <summary>The headers that are written by hand for all requests.</summary>
    public IReadOnlyList<HandWrittenHeader> Of(Server server)
    {
        if (server.HandedOn.Count > 0 || server.All.Where(one => one.Method == "use" && middleware.Of(one) is PipelineStepKind.Cors).ToList() is not [{ IsAlways: true, Path: null } library])
            return [];
        var call = library.Handlers.Select(handler => middleware.CorsOf(handler)).FirstOrDefault(found => found is not null);
        if (call is null || policies.Where(policy => policy.At.Span == call.Callee.Span).ToList() is not [{ Complete: true, Guard: Guard.None } theirs])
            return [];
        return [.. server.All.Where(one => one is { Method: "use", IsAlways: true, Path: null }).SelectMany(one => one.Handlers).Select(middleware.FunctionOf).OfType<Node.Function>()
            .SelectMany(own => policies.Where(policy => policy.Dialect.WritesHeaders && own.Span.Contains(policy.At.Span)))
            .Select(ours => Written(ours, theirs, source.Text[library.Token].Start)).OfType<HandWrittenHeader>()];
    }

    private static HandWrittenHeader? Written(CorsPolicy ours, CorsPolicy theirs, int library)
    {
        if (ours is not { Complete: true, Guard: Guard.None, Cases: [{ When: OriginTest.Constant { Value: true } } one] } || (ours.Answers & RequestKinds.Actual) == 0
            || ours.Sent.FirstOrDefault(sent => HeaderNames.Same(sent.Name.Value, HeaderNames.AllowOrigin)) is not { } header || theirs.Cases.Any(other => other.Send == one.Send && other.When == one.When)
            || (one.Send is OriginAnswer.Fixed { Value: var value } && theirs.Entries.Count > 0 && theirs.Entries.All(entry => entry.Text.Value == value)))
            return null;
        if (header.Name.At.Span.Start > library)
            return new HandWrittenHeader(header.Name, Guard.None) { Beside = Behind };
        // What the library always sends writes over this one: it does no harm.
        return one.Send is OriginAnswer.Fixed || theirs.Cases.Count == 0 || theirs.Cases.Any(other => other.Send != OriginAnswer.Echo || other.When is OriginTest.Constant) ? null : new HandWrittenHeader(header.Name, Guard.None);
    }
}

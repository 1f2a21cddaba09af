using Cors.Analyzers.Reading.Scripts.Python.Syntax;

namespace Cors.Analyzers.Reading.Scripts.Python.Flask;

/// <summary>
/// Finds functions of <c>@app.after_request</c> that always write Allow-Origin beside <c>CORS(app)</c>. What is registered later runs earlier, and
/// flask-cors leaves an answer alone that has the header already: then <c>CORS(app)</c> above never acts.
/// </summary>
internal sealed class Overruled(PythonSource source, IReadOnlyList<Visit> visits)
{
    private const string NeverActs = "it leaves an answer alone that has the header already, so that this value is in force and none of its settings";

    private const string Twice = "added behind it, this one is sent beside its own, and browsers refuse two ('contains multiple values, but only one is allowed')";

    private const string Replaced = "this value takes the place of its own";

    /// <summary>The header that the program writes beside a policy of flask-cors for all requests; null where there is none, or it says the same.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="byHand">The headers that the program writes itself.</param>
    public HandWrittenHeader? Beside(CorsPolicy policy, IReadOnlyList<CorsPolicy> byHand)
    {
        if (byHand.Count == 0 || policy.At.Text is not ("CORS" or "init_app") || policy.Name is not null)
            return null;
        var call = visits.FirstOrDefault(visit => visit.Statement is Statement.Simple && visit.Statement.Span.Contains(policy.At.Span));
        foreach (var visit in visits)
        {
            if (call is null || visit.Statement is not Statement.Function { Body: [.., { Span: var last }] } handler || visit.Function != call.Function || visit.IsConditional || call.IsConditional || !IsFor(handler, policy))
                continue;
            var writer = byHand.FirstOrDefault(one => one is { Complete: true, Guard: Guard.None, Answers: RequestKinds.All, Cases: [{ When: OriginTest.Constant { Value: true } }, ..] }
                && handler.Span.End < one.At.Span.Start && last.End > one.At.Span.Start);
            if (writer?.Sent.FirstOrDefault(sent => HeaderNames.Same(sent.Name.Value, HeaderNames.AllowOrigin)) is not { } header)
                continue;
            var isLater = handler.Span.Start > policy.At.Span.Start;
            var isAdded = !isLater && IsAdded(header.Name.At);
            var saysTheSame = policy.Cases is [var only] && only.Send == writer.Cases[0].Send && only.When == writer.Cases[0].When;
            if (isAdded || !saysTheSame)
                return new HandWrittenHeader(header.Name, policy.Guard) { Beside = isLater ? NeverActs : isAdded ? Twice : Replaced };
        }

        return null;
    }

    /// <summary>A policy that never acts, without what it allows.</summary>
    public static CorsPolicy Silenced(CorsPolicy policy, HandWrittenHeader beside) =>
        beside.Beside != NeverActs ? policy : policy with { Complete = false, Cases = [], Entries = [], Credentials = null };

    private bool IsFor(Statement.Function handler, CorsPolicy policy) => handler.Decorators.Any(decorator =>
        decorator.Value is Expression.Member { Text: "after_request", Target: Expression.Name { Text: var app } }
        && string.CompareOrdinal(source.Module.Text, policy.At.Span.End, "(" + app, 0, app.Length + 1) == 0
        && source.Module.Text.Length > policy.At.Span.End + app.Length + 1 && source.Module.Text[policy.At.Span.End + app.Length + 1] is ',' or ')');

    /// <summary>Is it <c>headers.add("…")</c>, which leaves what is there?</summary>
    private bool IsAdded(Place name)
    {
        var start = name.Span.Start - ".add(\"".Length;
        return start > 0 && string.CompareOrdinal(source.Module.Text, start, ".add(", 0, 5) == 0;
    }
}

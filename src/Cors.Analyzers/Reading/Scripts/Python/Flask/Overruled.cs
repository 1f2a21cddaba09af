using Cors.Analyzers.Reading.Scripts.Python.Syntax;

namespace Cors.Analyzers.Reading.Scripts.Python.Flask;

/// <summary>
/// flask-cors leaves an answer alone that has an Allow-Origin already. What is registered later with <c>after_request</c> runs earlier:
/// where it always writes the header, <c>CORS(app)</c> above it never acts.
/// </summary>
internal static class Overruled
{
    /// <summary>The policies of flask-cors, those that never act without what they allow.</summary>
    /// <param name="policies">The policies.</param>
    /// <param name="byHand">The headers that the program writes itself.</param>
    /// <param name="visits">The statements of the file.</param>
    public static IEnumerable<CorsPolicy> Mark(IReadOnlyList<CorsPolicy> policies, IReadOnlyList<CorsPolicy> byHand, IReadOnlyList<Visit> visits)
    {
        var handlers = visits.Select(visit => visit.Statement).OfType<Statement.Function>()
            .Where(function => function.Decorators.Any(decorator => decorator.Value is Expression.Member { Text: "after_request" or "after_app_request" })).ToList();
        foreach (var policy in policies)
        {
            var writer = byHand.FirstOrDefault(one => one is { Complete: true, Answers: RequestKinds.All, Cases: [{ When: OriginTest.Constant { Value: true } }, ..] }
                && one.At.Span.Start > policy.At.Span.Start && handlers.Any(handler => handler.Span.End < one.At.Span.Start && handler.Body is [.., { Span: var last }] && last.End > one.At.Span.Start));
            yield return writer is null || policy.At.Text != "CORS" ? policy : policy with
            {
                Complete = false,
                Cases = [],
                Entries = [],
                Credentials = null,
                Dead = [new(new("'CORS(…)'", policy.At, default), new("the header that @after_request writes", writer.At, default), true)],
            };
        }
    }
}

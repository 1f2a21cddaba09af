namespace Cors.Analyzers.Probing;

/// <summary>Runs a test on one origin.</summary>
internal static class OriginTestEvaluation
{
    /// <summary>What <paramref name="test"/> answers for a request whose <c>Origin</c> header is <paramref name="origin"/>.</summary>
    public static Verdict Evaluate(OriginTest test, string origin, CancellationToken ct) => new OriginTestEvaluator(ct).Evaluate(test, origin);
}

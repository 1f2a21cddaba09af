using Cors.Analyzers.Probing;

namespace Cors.Analyzers.Rules;

/// <summary>What a policy says to an origin.</summary>
internal static class PolicyAnswers
{
    /// <summary>Is <paramref name="origin"/> let in for certain? An origin may also be written in a test to keep it out.</summary>
    public static bool LetsIn(this CorsPolicy policy, string origin, CancellationToken cancellation) =>
        policy.Cases.Any(one => OriginTestEvaluation.Evaluate(one.When, origin, cancellation) is Verdict.Yes);
}

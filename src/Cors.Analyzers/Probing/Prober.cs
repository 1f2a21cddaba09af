namespace Cors.Analyzers.Probing;

/// <summary>Tries hostile origins on a test.</summary>
internal static class Prober
{
    /// <summary>Origins that have nothing in common, of every kind that browsers send.</summary>
    private static readonly IReadOnlyList<string> Crowd =
    [
        "https://q7k2v.example", "http://q7k2v.example", "https://zzw-4.hm8.org", "http://zzw-4.hm8.org:8123", "https://jx91.pbu.co.uk:49152", "https://xn--q9jyb4c.ninja",
        "https://203.0.113.77", "http://198.51.100.9:5001", "https://[2001:db8::7a]", "http://[2001:db8::7a]:6001", "http://uvg", "http://localhost", "https://localhost:44391",
        "chrome-extension://kfpmnoaebhjdcgillmkfpmnoaebhjdcg", "capacitor://localhost", "null",
    ];

    /// <summary>
    /// An origin of another owner that the test lets in for certain, with what it makes use of; null when none is known.
    /// A test that lets anybody in has one as well.
    /// </summary>
    public static Stranger? FindStranger(OriginTest test, CancellationToken ct)
    {
        if (NamesWholeHosts(test))
            return null;
        var literals = TestLiterals.Of(test);
        var evaluator = new OriginTestEvaluator(ct);
        return new Strangers(literals, origin => evaluator.Evaluate(test, origin) is Verdict.Yes).All().FirstOrDefault();
    }

    /// <summary>Is every origin let in, as far as many unlike ones can show? Never where something could not be read.</summary>
    public static bool LetsAnybodyIn(OriginTest test, CancellationToken ct)
    {
        var evaluator = new OriginTestEvaluator(ct);
        return Crowd.All(origin => evaluator.Evaluate(test, origin) is Verdict.Yes) && !TestLiterals.Of(test).HasUnknown;
    }

    /// <summary>Does an exception leave the test when the origin is <c>null</c>?</summary>
    public static bool ThrowsOnNull(OriginTest test, CancellationToken ct) => MayThrow(test) && OriginTestEvaluation.Evaluate(test, "null", ct) is Verdict.Throws;

    private static bool MayThrow(OriginTest test, int depth = 0) => depth > 100 || test switch
    {
        OriginTest.Of { Otherwise: Unparsable.Throws } => true,
        OriginTest.Of { Test: var inner } => MayThrow(inner, depth + 1),
        OriginTest.Not { Test: var inner } => MayThrow(inner, depth + 1),
        OriginTest.And { Tests: var tests } => tests.Any(one => MayThrow(one, depth + 1)),
        OriginTest.Or { Tests: var tests } => tests.Any(one => MayThrow(one, depth + 1)),
        _ => false,
    };

    /// <summary>Lists, which most policies are, let in whom they name. Depth is bounded: nobody writes a list so deep.</summary>
    private static bool NamesWholeHosts(OriginTest test, int depth = 0) => depth < 100 && test switch
    {
        OriginTest.Is or OriginTest.InSet or OriginTest.Constant { Value: false } => true,
        OriginTest.Of { Part: OriginPart.Host or OriginPart.Authority } part => NamesWholeHosts(part.Test, depth + 1),
        OriginTest.And all => all.Tests.Any(one => NamesWholeHosts(one, depth + 1)),
        OriginTest.Or either => either.Tests.All(one => NamesWholeHosts(one, depth + 1)),
        _ => false,
    };
}

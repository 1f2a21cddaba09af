namespace Cors.Analyzers.Reading;

/// <summary>Puts tests together, the simple way where there is one.</summary>
internal static class Logic
{
    /// <summary>All of them hold.</summary>
    public static OriginTest All(params OriginTest[] tests) => Of(isAll: true, tests);

    /// <summary>One of them holds.</summary>
    public static OriginTest Any(params OriginTest[] tests) => Of(isAll: false, tests);

    /// <summary>It does not hold.</summary>
    public static OriginTest Not(OriginTest test) => test switch
    {
        OriginTest.Constant constant => new OriginTest.Constant(!constant.Value),
        OriginTest.Not negated => negated.Test,
        OriginTest.Unknown => test,
        _ => new OriginTest.Not(test),
    };

    /// <summary>The one where <paramref name="condition"/> holds, else the other.</summary>
    public static OriginTest Choose(OriginTest condition, OriginTest holds, OriginTest fails) => (condition, holds, fails) switch
    {
        (OriginTest.Constant known, _, _) => known.Value ? holds : fails,
        (_, OriginTest.Constant { Value: true }, _) => Any(condition, fails),
        (_, OriginTest.Constant { Value: false }, _) => All(Not(condition), fails),
        (_, _, OriginTest.Constant { Value: false }) => All(condition, holds),
        (_, _, OriginTest.Constant { Value: true }) => Any(Not(condition), holds),
        _ => Any(All(condition, holds), All(Not(condition), fails)),
    };

    private static OriginTest Of(bool isAll, OriginTest[] tests)
    {
        var parts = new List<OriginTest>(tests.Length);
        foreach (var test in tests)
        {
            if ((isAll ? (test as OriginTest.And)?.Tests : (test as OriginTest.Or)?.Tests) is { } inner)
                parts.AddRange(inner);
            else
                parts.Add(test);
        }

        // What always holds asks nothing among all, and decides among any.
        parts.RemoveAll(isAll ? Always : Never);
        if (parts.Exists(isAll ? Never : Always))
            return isAll ? OriginTest.Nobody : OriginTest.Anybody;
        return parts.Count switch { 0 => isAll ? OriginTest.Anybody : OriginTest.Nobody, 1 => parts[0], _ => isAll ? new OriginTest.And(parts) : new OriginTest.Or(parts) };
    }

    private static bool Always(OriginTest test) => test is OriginTest.Constant { Value: true };

    private static bool Never(OriginTest test) => test is OriginTest.Constant { Value: false };
}

namespace Cors.Analyzers.Reading;

/// <summary>Puts tests together, the simple way where there is one.</summary>
internal static class Logic
{
    /// <summary>All of them hold.</summary>
    public static OriginTest All(params OriginTest[] tests)
    {
        var parts = tests.SelectMany(test => test is OriginTest.And both ? both.Tests : [test]).Where(test => test is not OriginTest.Constant { Value: true }).ToList();
        if (parts.Any(test => test is OriginTest.Constant { Value: false }))
            return OriginTest.Nobody;
        return parts.Count switch { 0 => OriginTest.Anybody, 1 => parts[0], _ => new OriginTest.And(parts) };
    }

    /// <summary>One of them holds.</summary>
    public static OriginTest Any(params OriginTest[] tests)
    {
        var parts = tests.SelectMany(test => test is OriginTest.Or either ? either.Tests : [test]).Where(test => test is not OriginTest.Constant { Value: false }).ToList();
        if (parts.Any(test => test is OriginTest.Constant { Value: true }))
            return OriginTest.Anybody;
        return parts.Count switch { 0 => OriginTest.Nobody, 1 => parts[0], _ => new OriginTest.Or(parts) };
    }

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
}

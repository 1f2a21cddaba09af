namespace Cors.Analyzers.Reading.Config;

/// <summary>Joins origin tests and keeps them small.</summary>
internal static class Logic
{
    // More turns between yes and no than this are nobody's configuration, and nested tests that deep are nobody's joy.
    private const int MostTurns = 32;

    /// <summary>Both of them.</summary>
    public static OriginTest And(OriginTest left, OriginTest right) =>
        left is OriginTest.Constant { Value: var first } ? first ? right : OriginTest.Nobody
        : right is OriginTest.Constant { Value: var second } ? second ? left : OriginTest.Nobody
        : And([left, right]);

    /// <summary>All of them.</summary>
    public static OriginTest And(IEnumerable<OriginTest> tests)
    {
        var kept = new List<OriginTest>();
        foreach (var test in tests.SelectMany(test => test is OriginTest.And and ? and.Tests : [test]))
        {
            if (test == OriginTest.Nobody)
                return OriginTest.Nobody;
            if (test != OriginTest.Anybody && !kept.Contains(test))
                kept.Add(test);
        }

        return kept.Count == 0 ? OriginTest.Anybody : kept.Count == 1 ? kept[0] : new OriginTest.And(kept);
    }

    /// <summary>Not that.</summary>
    public static OriginTest Not(OriginTest test) => test switch
    {
        OriginTest.Constant constant => constant.Value ? OriginTest.Nobody : OriginTest.Anybody,
        OriginTest.Unknown => test,
        OriginTest.Not not => not.Test,
        _ => new OriginTest.Not(test),
    };

    /// <summary>What holds of the first case that applies.</summary>
    /// <param name="cases">Each with its own test and with what is asked of it.</param>
    public static OriginTest FirstThatHolds(IReadOnlyList<(OriginTest When, OriginTest Then)> cases)
    {
        var result = OriginTest.Nobody;
        var turns = 0;
        for (var i = cases.Count - 1; i >= 0;)
        {
            var then = cases[i].Then;
            var run = new List<OriginTest>();
            for (; i >= 0 && cases[i].Then == then; i--)
                run.Add(cases[i].When);
            if (++turns > MostTurns)
                return OriginTest.Unread;
            run.Reverse();
            var when = Or(run);
            result = then == result ? result
                : then == OriginTest.Anybody ? Or([when, result])
                : then == OriginTest.Nobody ? And([Not(when), result])
                : Or([And([when, then]), And([Not(when), result])]);
        }

        return result;
    }

    private static OriginTest Or(IReadOnlyList<OriginTest> tests)
    {
        if (tests.Any(test => test == OriginTest.Anybody))
            return OriginTest.Anybody;
        var kept = new List<OriginTest>();
        var (exact, folded) = (new List<string>(), new List<string>());
        foreach (var test in tests.SelectMany(test => test is OriginTest.Or or ? or.Tests : [test]))
        {
            if (test is OriginTest.Is same)
                (same.IgnoreCase ? folded : exact).Add(same.Value);
            else if (test != OriginTest.Nobody)
                kept.Add(test);
        }

        AddSet(exact, false);
        AddSet(folded, true);
        return kept.Count == 0 ? OriginTest.Nobody : kept.Count == 1 ? kept[0] : new OriginTest.Or(kept);

        void AddSet(List<string> values, bool ignoreCase)
        {
            if (values.Count > 0)
                kept.Insert(0, values.Count == 1 ? new OriginTest.Is(values[0], ignoreCase) : new OriginTest.InSet(values, ignoreCase));
        }
    }
}

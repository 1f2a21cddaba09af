namespace Cors.Analyzers.Reading.Scripts.Php.Running;

/// <summary>Keeps the tests of a way through a program short.</summary>
internal static class TestLength
{
    // Nobody tests more on one way, and what every condition adds to would take ever longer to judge.
    private const int Most = 60;

    /// <summary>The test, where it is not too long to be one that somebody wrote; else one that is not read.</summary>
    public static OriginTest Short(OriginTest test)
    {
        var left = Most;
        Count(test, ref left);
        return left < 0 ? OriginTest.Unread : test;
    }

    private static void Count(OriginTest test, ref int left)
    {
        if (--left < 0)
            return;
        switch (test)
        {
            case OriginTest.Not not:
                Count(not.Test, ref left);
                break;
            case OriginTest.And { Tests: var tests }:
                Count(tests, ref left);
                break;
            case OriginTest.Or { Tests: var tests }:
                Count(tests, ref left);
                break;
        }
    }

    private static void Count(IReadOnlyList<OriginTest> tests, ref int left)
    {
        for (var i = 0; i < tests.Count && left >= 0; i++)
            Count(tests[i], ref left);
    }
}

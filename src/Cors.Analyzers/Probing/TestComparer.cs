namespace Cors.Analyzers.Probing;

/// <summary>Are two tests written alike? Records compare lists by their identity, which for tests of two policies is never the same.</summary>
internal sealed class TestComparer : IEqualityComparer<OriginTest>
{
    /// <summary>The only one.</summary>
    public static readonly TestComparer Instance = new();

    // What is nested deeper is compared by identity.
    private const int MaxDepth = 100;

    private const int HashedDepth = 4;

    /// <inheritdoc/>
    public bool Equals(OriginTest? left, OriginTest? right) => Same(left, right, 0);

    /// <inheritdoc/>
    public int GetHashCode(OriginTest test) => Hash(test, 0);

    private static bool Same(OriginTest? left, OriginTest? right, int depth) =>
        ReferenceEquals(left, right) || (depth <= MaxDepth && (left, right) switch
        {
            (OriginTest.And mine, OriginTest.And theirs) => Same(mine.Tests, theirs.Tests, depth),
            (OriginTest.Or mine, OriginTest.Or theirs) => Same(mine.Tests, theirs.Tests, depth),
            (OriginTest.Not mine, OriginTest.Not theirs) => Same(mine.Test, theirs.Test, depth + 1),
            (OriginTest.Of mine, OriginTest.Of theirs) => mine.Part == theirs.Part && mine.Otherwise == theirs.Otherwise && Same(mine.Test, theirs.Test, depth + 1),
            (OriginTest.InSet mine, OriginTest.InSet theirs) => mine.IgnoreCase == theirs.IgnoreCase && mine.Values.SequenceEqual(theirs.Values, StringComparer.Ordinal),
            _ => left is not (null or OriginTest.And or OriginTest.Or or OriginTest.Not or OriginTest.Of) && left.Equals(right),
        });

    private static bool Same(IReadOnlyList<OriginTest> left, IReadOnlyList<OriginTest> right, int depth)
    {
        if (left.Count != right.Count)
            return false;
        for (var i = 0; i < left.Count; i++)
        {
            if (!Same(left[i], right[i], depth + 1))
                return false;
        }

        return true;
    }

    private static int Hash(OriginTest test, int depth) => depth > HashedDepth ? 0 : test switch
    {
        OriginTest.And { Tests: var tests } => Hash(tests, depth),
        OriginTest.Or { Tests: var tests } => ~Hash(tests, depth),
        OriginTest.Not { Test: var inner } => Hash(inner, depth + 1) * 17,
        OriginTest.Of { Part: var part, Test: var inner } => (Hash(inner, depth + 1) * 19) + (int)part,
        OriginTest.InSet { Values: var values } => values.Count == 0 ? 1 : StringComparer.Ordinal.GetHashCode(values[0]) + values.Count,
        _ => test.GetHashCode(),
    };

    private static int Hash(IReadOnlyList<OriginTest> tests, int depth)
    {
        var hash = tests.Count;
        foreach (var test in tests)
            hash = unchecked((hash * 31) + Hash(test, depth + 1));
        return hash;
    }
}

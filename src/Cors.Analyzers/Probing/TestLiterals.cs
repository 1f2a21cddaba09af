namespace Cors.Analyzers.Probing;

/// <summary>The texts that a test names, from which hostile origins are made.</summary>
internal sealed class TestLiterals
{
    private const int MaxDepth = 200;

    private const int MaxCount = 60;

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    private TestLiterals()
    {
    }

    /// <summary>Every text, in lower case, in order of writing.</summary>
    public List<string> All { get; } = [];

    /// <summary>Texts that a subject may begin with.</summary>
    public List<string> Heads { get; } = [];

    /// <summary>Texts that a subject may end with.</summary>
    public List<string> Tails { get; } = [];

    /// <summary>Texts of which a subject may be a piece.</summary>
    public List<string> Wholes { get; } = [];

    /// <summary>Regular expressions.</summary>
    public List<Pattern> Patterns { get; } = [];

    /// <summary>Something in the test could not be read.</summary>
    public bool HasUnknown { get; private set; }

    /// <summary>Collects what <paramref name="test"/> names.</summary>
    public static TestLiterals Of(OriginTest test)
    {
        var literals = new TestLiterals();
        literals.Collect(test, 0);
        return literals;
    }

    private void Collect(OriginTest test, int depth)
    {
        if (depth > MaxDepth)
        {
            HasUnknown = true;
            return;
        }

        switch (test)
        {
            case OriginTest.Unknown: HasUnknown = true; break;
            case OriginTest.Is { Value: var value }: Add(value); break;
            case OriginTest.InSet { Values: var values }:
                foreach (var value in values)
                    Add(value);
                break;
            case OriginTest.StartsWith { Value: var value }: Add(value, Heads); break;
            case OriginTest.EndsWith { Value: var value }: Add(value, Tails); break;
            case OriginTest.Contains { Value: var value }: Add(value, Heads, Tails); break;
            case OriginTest.Within { Text: var text }: Wholes.Add(text); break;
            case OriginTest.Matches { Pattern: var pattern } when Patterns.Count < MaxCount: Patterns.Add(pattern); break;
            case OriginTest.Of { Test: var inner }: Collect(inner, depth + 1); break;
            case OriginTest.And { Tests: var tests }: CollectAll(tests, depth); break;
            case OriginTest.Or { Tests: var tests }: CollectAll(tests, depth); break;
            case OriginTest.Not { Test: var inner }: Collect(inner, depth + 1); break;
        }
    }

    private void CollectAll(IReadOnlyList<OriginTest> tests, int depth)
    {
        foreach (var test in tests)
            Collect(test, depth + 1);
    }

    private void Add(string value, params List<string>[] roles)
    {
        var lower = value.ToLowerInvariant();
        if (lower.Length == 0 || All.Count >= MaxCount)
            return;
        if (_seen.Add(lower))
            All.Add(lower);
        foreach (var role in roles)
            role.Add(lower);
    }
}

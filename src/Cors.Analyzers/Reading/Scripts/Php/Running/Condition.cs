namespace Cors.Analyzers.Reading.Scripts.Php.Running;

/// <summary>What a condition says of the origin.</summary>
/// <param name="WhenTrue">For which origins it can be true.</param>
/// <param name="WhenFalse">For which origins it can be false. Where something else decides, that is everybody on both sides.</param>
internal sealed record Condition(OriginTest WhenTrue, OriginTest WhenFalse)
{
    /// <summary>Always true.</summary>
    public static readonly Condition True = new(OriginTest.Anybody, OriginTest.Nobody);

    /// <summary>Never true.</summary>
    public static readonly Condition False = new(OriginTest.Nobody, OriginTest.Anybody);

    /// <summary>Something else than the origin decides.</summary>
    public static readonly Condition Neutral = new(OriginTest.Anybody, OriginTest.Anybody);

    /// <summary>It could not be read.</summary>
    public static readonly Condition Unread = new(OriginTest.Unread, OriginTest.Unread);

    /// <summary>The origins that are written in it.</summary>
    public IReadOnlyList<OriginEntry> Entries { get; init; } = [];

    /// <summary>The test by a part of the origin or by a pattern, if there is one.</summary>
    public TestSite? Site { get; init; }

    /// <summary>Where it says that this is a development machine; null where it says nothing of that.</summary>
    public bool? IsDevelopment { get; init; }

    /// <summary>The test itself.</summary>
    public static Condition Of(OriginTest test) => new(test, Logic.Not(test));

    /// <summary>Known to be so.</summary>
    public static Condition Of(bool known) => known ? True : False;

    /// <summary>Both.</summary>
    public static Condition And(Condition left, Condition right) =>
        new(Logic.All(left.WhenTrue, right.WhenTrue), Logic.Any(left.WhenFalse, right.WhenFalse))
        {
            Entries = Joined(left, right),
            Site = left.Site ?? right.Site,
            IsDevelopment = left.IsDevelopment is true || right.IsDevelopment is true ? true : null,
        };

    /// <summary>One of both.</summary>
    public static Condition Or(Condition left, Condition right) =>
        new(Logic.Any(left.WhenTrue, right.WhenTrue), Logic.All(left.WhenFalse, right.WhenFalse))
        {
            Entries = Joined(left, right),
            Site = left.Site ?? right.Site,
            IsDevelopment = left.IsDevelopment is true && right.IsDevelopment is true ? true : left.IsDevelopment is false || right.IsDevelopment is false ? false : null,
        };

    /// <summary>Not that.</summary>
    public Condition Not() => this with { WhenTrue = WhenFalse, WhenFalse = WhenTrue, IsDevelopment = !IsDevelopment };

    private static IReadOnlyList<OriginEntry> Joined(Condition left, Condition right) =>
        left.Entries.Count == 0 ? right.Entries : right.Entries.Count == 0 ? left.Entries : [.. left.Entries, .. right.Entries];
}

/// <summary>A test by a part of the origin, or by a pattern.</summary>
/// <param name="Test">The test.</param>
/// <param name="At">All of its text.</param>
/// <param name="Subject">How the origin is written in it.</param>
internal sealed record TestSite(OriginTest Test, TextSpan At, string Subject)
{
    /// <summary>What is written says the opposite: <c>strpos(…) === false</c>.</summary>
    public bool IsNegated { get; init; }

    /// <summary>It is a comparison; else it is a call.</summary>
    public bool IsComparison { get; init; }

    /// <summary>The subject is the host alone.</summary>
    public bool IsOfHost { get; init; }

    /// <summary>Where the pattern's letters stand, without delimiters; null where there are none.</summary>
    public TextSpan? PatternAt { get; init; }

    /// <summary>The pattern's delimiter, which must not stand in it unescaped.</summary>
    public char Delimiter { get; init; }
}

namespace Cors.Analyzers.Reading.Scripts.Php.Running;

/// <summary>How a way through the program goes on.</summary>
internal enum Course
{
    /// <summary>With the next statement.</summary>
    On,

    /// <summary>Out of the loop or <c>switch</c>.</summary>
    Break,

    /// <summary>Out of the function.</summary>
    Return,

    /// <summary>The program has ended.</summary>
    Exit,

    /// <summary>An exception is on its way.</summary>
    Throw,
}

/// <summary>One way through the program: who takes it, what the variables are then, and what has been sent.</summary>
internal sealed record State
{
    /// <summary>The beginning of a program or function.</summary>
    public static readonly State Start = new();

    /// <summary>The origins that take it.</summary>
    public OriginTest When { get; init; } = OriginTest.Anybody;

    /// <summary>The known variables.</summary>
    public ImmutableDictionary<string, IReadOnlyList<Outcome>> Variables { get; init; } = ImmutableDictionary<string, IReadOnlyList<Outcome>>.Empty;

    /// <summary>The headers that are set.</summary>
    public ImmutableList<Write> Writes { get; init; } = ImmutableList<Write>.Empty;

    /// <summary>Headers that others have replaced: the dead one and the one in force.</summary>
    public ImmutableList<(Write Dead, Write InForce)> Replaced { get; init; } = ImmutableList<(Write Dead, Write InForce)>.Empty;

    /// <summary>The origins that were asked for on the way.</summary>
    public ImmutableList<OriginEntry> Entries { get; init; } = ImmutableList<OriginEntry>.Empty;

    /// <summary>The last test by a part of the origin or by a pattern.</summary>
    public TestSite? Site { get; init; }

    /// <summary>The conditions on the way that something else than the origin decides, or nobody knows what.</summary>
    public ImmutableList<(TextSpan At, bool Holds)> Under { get; init; } = ImmutableList<(TextSpan At, bool Holds)>.Empty;

    /// <summary>How it goes on.</summary>
    public Course Course { get; init; }

    /// <summary>Where it ended.</summary>
    public TextSpan EndedAt { get; init; }

    /// <summary>What is returned.</summary>
    public IReadOnlyList<Outcome> Returned { get; init; } = [];

    /// <summary>The status that was set; null for the usual 200.</summary>
    public int? Status { get; init; }

    /// <summary>Where the body begins that has been put out.</summary>
    public TextSpan? Output { get; init; }

    /// <summary>The condition that led to the end.</summary>
    public Guard Guard { get; init; }

    /// <summary>Everything on the way could be read.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>The same but for who takes it.</summary>
    public bool IsSame(State other) =>
        Course == other.Course && Status == other.Status && Guard == other.Guard && IsComplete == other.IsComplete && EndedAt == other.EndedAt
        && (Output is null) == (other.Output is null)
        && SameWrites(other) && SameVariables(other) && Outcome.Same(Returned, other.Returned);

    /// <summary>One way instead of two that are the same but for who takes them.</summary>
    /// <param name="other">The other.</param>
    /// <param name="when">Who takes one of both.</param>
    public State Merged(State other, OriginTest when) => this with
    {
        When = when,
        Entries = Entries.Count == 0 ? other.Entries : other.Entries.Count == 0 || ReferenceEquals(Entries, other.Entries) ? Entries : Entries.AddRange(other.Entries.Where(entry => !Entries.Contains(entry))),
        Under = ReferenceEquals(Under, other.Under) ? Under : Under.RemoveAll(one => !other.Under.Contains(one)),
        Site = Site ?? other.Site,
        Output = Output ?? other.Output,
    };

    /// <summary>The value of a variable; null where it is not known.</summary>
    public IReadOnlyList<Outcome>? Variable(string name) => Variables.TryGetValue(name, out var known) ? known : null;

    private bool SameWrites(State other) =>
        ReferenceEquals(Writes, other.Writes) || (Writes.Count == other.Writes.Count && Writes.Zip(other.Writes, (mine, theirs) => ReferenceEquals(mine, theirs) || mine.IsSame(theirs)).All(same => same));

    private bool SameVariables(State other) =>
        ReferenceEquals(Variables, other.Variables)
        || (Variables.Count == other.Variables.Count && Variables.All(pair => other.Variables.TryGetValue(pair.Key, out var theirs) && Outcome.Same(theirs, pair.Value)));
}

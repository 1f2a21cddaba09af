namespace Cors.Analyzers.Reading.Config.Nginx;

/// <summary>Request methods that configurations tell apart.</summary>
[Flags]
internal enum RequestMethods
{
    None = 0,
    Options = 1,
    Get = 2,
    Post = 4,
    Head = 8,
    Put = 16,
    Patch = 32,
    Delete = 64,
    Actual = Get | Post | Head | Put | Patch | Delete,
    All = Options | Actual,
}

/// <summary>An <c>if</c> on a route.</summary>
/// <param name="If">The directive.</param>
/// <param name="Holds">Its condition was true.</param>
/// <param name="Test">What that says of the origin; null where it says nothing of it.</param>
/// <param name="Span">Where the text stands that the condition compares to, if there is one.</param>
/// <param name="Lines">The lines of a <c>map</c> that the condition depends on.</param>
internal sealed record Premise(Directive If, bool Holds, OriginTest? Test, TextSpan? Span, IReadOnlyList<MapLine> Lines)
{
    /// <summary>The same condition with the same result.</summary>
    public bool IsSame(Premise other) => If == other.If && Holds == other.Holds && (Test is null) == (other.Test is null);
}

/// <summary>One way through the rewrite directives: which requests take it, what the variables are then, and which block counts.</summary>
internal sealed record Route
{
    /// <summary>The methods that take it.</summary>
    public RequestMethods Methods { get; init; } = RequestMethods.All;

    /// <summary>The conditions that led here.</summary>
    public Premise[] Premises { get; init; } = [];

    /// <summary>The variables that <c>set</c> has set.</summary>
    public ImmutableDictionary<string, Outcome[]> Variables { get; init; } = ImmutableDictionary<string, Outcome[]>.Empty;

    /// <summary>The block whose headers count: the last <c>if</c> that was true, else the location.</summary>
    public required Level Level { get; init; }

    /// <summary>The <c>return</c> that ends it; null where the content handler answers.</summary>
    public Directive? Return { get; init; }

    /// <summary>No rewrite directive counts any more.</summary>
    public bool IsStopped { get; init; }

    /// <summary>The origin, where an exact comparison has settled it.</summary>
    public string? KnownOrigin => Array.Find(Premises, premise => premise.Test is OriginTest.Is { IgnoreCase: false })?.Test is OriginTest.Is known ? known.Value : null;

    /// <summary>The origins that take it, as far as <c>if</c> says so.</summary>
    public OriginTest Origins => Premises.Length == 0 ? OriginTest.Anybody : Logic.And(Premises.Select(premise => premise.Test).OfType<OriginTest>());
}

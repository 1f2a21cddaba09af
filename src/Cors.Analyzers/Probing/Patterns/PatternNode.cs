namespace Cors.Analyzers.Probing.Patterns;

/// <summary>A regular expression, in what all dialects share. Groups that only capture are gone, since nothing refers to them.</summary>
internal abstract record PatternNode
{
    private PatternNode()
    {
    }

    /// <summary>One character of a set.</summary>
    /// <param name="Set">The set.</param>
    /// <param name="IsDot">It is written as an unescaped dot.</param>
    internal sealed record One(AsciiSet Set, bool IsDot = false) : PatternNode;

    /// <summary>One after the other.</summary>
    internal sealed record Sequence(IReadOnlyList<PatternNode> Items) : PatternNode;

    /// <summary>One of them, the first first.</summary>
    internal sealed record Choice(IReadOnlyList<PatternNode> Items) : PatternNode;

    /// <summary>Several times; <paramref name="Max"/> is null without a limit.</summary>
    internal sealed record Repeat(PatternNode Item, int Min, int? Max, bool Lazy) : PatternNode;

    /// <summary>Without going back into it.</summary>
    internal sealed record Atomic(PatternNode Item) : PatternNode;

    /// <summary>A look ahead or behind.</summary>
    internal sealed record Look(PatternNode Item, bool Behind, bool Negative) : PatternNode;

    /// <summary>A place in the text.</summary>
    internal sealed record At(PatternPlace Place) : PatternNode;
}

/// <summary>A place in the text that a pattern can ask for.</summary>
internal enum PatternPlace
{
    /// <summary>Before the first character.</summary>
    Start,

    /// <summary>After the last one. An origin has no line ends, so that all kinds of ends are the same.</summary>
    End,

    /// <summary>Where a word begins or ends.</summary>
    WordBoundary,

    /// <summary>Where no word begins or ends.</summary>
    NoWordBoundary,
}

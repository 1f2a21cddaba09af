namespace Cors.Analyzers.Reading.CSharp;

/// <summary>What is known of the value of an expression.</summary>
internal abstract record Value
{
    /// <summary>Nothing is known.</summary>
    public static readonly Value Unknown = new Nothing();

    protected Value()
    {
    }

    /// <summary>A string.</summary>
    /// <param name="Content">The characters.</param>
    /// <param name="Written">The expression that is it.</param>
    /// <param name="Literal">Where it stands letter by letter.</param>
    internal sealed record Text(string Content, SyntaxNode Written, Place? Literal) : Value
    {
        /// <summary>The element of a list that it was taken from, one round of a loop at a time.</summary>
        public Element? Taken { get; init; }
    }

    /// <summary>An array or collection of strings.</summary>
    /// <param name="Elements">The strings that could be read.</param>
    /// <param name="Complete">False when there may be others.</param>
    internal sealed record Texts(IReadOnlyList<Element> Elements, bool Complete) : Value
    {
        /// <summary>The collection compares its strings without regard to case; null when that is not known.</summary>
        public bool? IgnoresCase { get; init; } = false;
    }

    /// <summary>A builder or a policy that is followed; both are the same object of the heap, as <c>Build</c> hands out what it built.</summary>
    internal sealed record Tracked(SyntaxNode Id, bool IsPolicy) : Value;

    /// <summary>One of the lists of a policy: <c>policy.Origins</c>.</summary>
    internal sealed record ListOf(SyntaxNode Id, StepKind Kind) : Value;

    /// <summary>A <c>TimeSpan</c>.</summary>
    /// <param name="Seconds">Its length.</param>
    /// <param name="Literal">The number of seconds where it is written as such.</param>
    internal sealed record Duration(double Seconds, Place? Literal) : Value;

    /// <summary>A constant that is no string.</summary>
    internal sealed record Constant(object? Content) : Value;

    /// <summary>A delegate.</summary>
    /// <param name="Method">The method, or the symbol of the lambda.</param>
    /// <param name="Lambda">The lambda; null for a method group.</param>
    /// <param name="Written">The expression that is it.</param>
    internal sealed record Function(IMethodSymbol Method, IOperation? Lambda, SyntaxNode Written) : Value;

    /// <summary>See <see cref="Unknown"/>.</summary>
    internal sealed record Nothing : Value;
}

/// <summary>A string in a list.</summary>
/// <param name="Text">The string.</param>
internal sealed record Element(Value.Text Text)
{
    /// <summary>The syntax of the list that goes when the element goes: an argument, an expression in braces or brackets.</summary>
    public SyntaxNode? Slot { get; init; }

    /// <summary>See <see cref="Sourced{T}.Joiner"/>.</summary>
    public string? Joiner { get; init; }

    /// <summary>The extent, where it is not that of a slot: a part of a string that is split.</summary>
    public Place? Extent { get; init; }

    /// <summary>The step that adds it adds others as well, in other rounds of a loop.</summary>
    public bool IsShared { get; init; }
}

/// <summary>One way on from an expression.</summary>
internal sealed record Outcome(PathState State, Value Value);

/// <summary>One way on from several expressions, with their values in order.</summary>
internal sealed record Outcomes(PathState State, ImmutableList<Value> Values);

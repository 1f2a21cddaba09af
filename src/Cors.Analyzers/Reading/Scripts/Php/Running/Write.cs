namespace Cors.Analyzers.Reading.Scripts.Php.Running;

/// <summary>How a header is written.</summary>
internal enum WriteShape
{
    /// <summary>A call that is a statement of its own.</summary>
    Statement,

    /// <summary>A call in a chain of calls: it can go, and others can follow it.</summary>
    Link,

    /// <summary>An element of an array.</summary>
    Element,

    /// <summary>Within something else.</summary>
    Fixed,
}

/// <summary>A response header that the program sets.</summary>
/// <param name="Name">The header's name.</param>
/// <param name="NameAt">Where it is written.</param>
/// <param name="Values">What it is set to.</param>
internal sealed record Write(string Name, TextSpan NameAt, IReadOnlyList<Outcome> Values)
{
    /// <summary>The name is written letter by letter.</summary>
    public bool IsNameVerbatim { get; init; }

    /// <summary>All of the value's text, for where its pieces have none of their own.</summary>
    public TextSpan ValueAt { get; init; }

    /// <summary>The expression that holds the value, for <c>header</c> with the name before it.</summary>
    public Syntax.Expression? Argument { get; init; }

    /// <summary>The answer that it is set on; empty for PHP's own.</summary>
    public string Receiver { get; init; } = "";

    /// <summary>An earlier one of the same name goes.</summary>
    public bool Replaces { get; init; } = true;

    /// <summary>How it is written.</summary>
    public WriteShape Shape { get; init; } = WriteShape.Fixed;

    /// <summary>All text that goes when it goes; empty where it cannot.</summary>
    public TextSpan Extent { get; init; }

    /// <summary>The statement, link or element itself.</summary>
    public TextSpan Whole { get; init; }

    /// <summary>The name of the method that sets it; empty for PHP's <c>header</c>.</summary>
    public string Method { get; init; } = "";

    /// <summary>More statements can be written beside it.</summary>
    public bool IsInBlock { get; init; }

    /// <summary>The conditions that it stands under, that something else than the origin decides, or nobody knows what.</summary>
    public ImmutableList<(TextSpan At, bool Holds)> Under { get; init; } = ImmutableList<(TextSpan At, bool Holds)>.Empty;

    /// <summary>The body had begun before.</summary>
    public TextSpan? TooLateFor { get; init; }

    /// <summary>One of the protocol's headers, or one that looks like it.</summary>
    public bool IsCors { get; } = CorsHeader.Is(Name);

    /// <summary>The same line with the same value.</summary>
    public bool IsSame(Write other) =>
        NameAt == other.NameAt && Name == other.Name && Outcome.Same(Values, other.Values);
}

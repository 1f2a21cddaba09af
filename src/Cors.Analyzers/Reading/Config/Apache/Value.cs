namespace Cors.Analyzers.Reading.Config.Apache;

/// <summary>What a variable or a header comes to.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The text, where it is one.</param>
internal readonly record struct Value(ValueKind Kind, string Text = "")
{
    /// <summary>The request's <c>Origin</c>.</summary>
    public static readonly Value Origin = new(ValueKind.Origin);

    /// <summary>What the preflight asks for.</summary>
    public static readonly Value Asked = new(ValueKind.Asked);

    /// <summary>Nothing is set.</summary>
    public static readonly Value None = new(ValueKind.None);

    /// <summary>What could not be read.</summary>
    public static readonly Value Unread = new(ValueKind.Unread);

    /// <summary>A text that never changes.</summary>
    public static Value Of(string text) => TemplateTags.Fills(text) || text.IndexOf("${", StringComparison.Ordinal) >= 0 ? Unread : new(ValueKind.Text, text);
}

/// <summary>Kinds of values.</summary>
internal enum ValueKind
{
    /// <summary>A text that never changes.</summary>
    Text,

    /// <summary>The request's <c>Origin</c>.</summary>
    Origin,

    /// <summary>What the preflight asks for.</summary>
    Asked,

    /// <summary>Nothing.</summary>
    None,

    /// <summary>Something that could not be read.</summary>
    Unread,
}

/// <summary>One of the values that something can have; in a list the first whose test holds counts.</summary>
/// <param name="When">For which origins.</param>
/// <param name="Value">The value.</param>
internal sealed record Outcome(OriginTest When, Value Value)
{
    /// <summary>Where the test stands that decides; null where none does.</summary>
    public TextSpan? Deciding { get; init; }

    /// <summary>The word that is the value letter by letter, if it stands somewhere else than in the header.</summary>
    public (TextSpan Span, Directive Directive)? Source { get; init; }
}

/// <summary>What a condition says.</summary>
/// <param name="Test">For which origins it holds.</param>
internal sealed record Condition(OriginTest Test)
{
    /// <summary>It always holds.</summary>
    public static readonly Condition Always = new(OriginTest.Anybody);

    /// <summary>It cannot be read.</summary>
    public static readonly Condition Unread = new(OriginTest.Unread);

    /// <summary>Where a regular expression over the origin stands, if one does.</summary>
    public TextSpan? Deciding { get; init; }

    /// <summary>The origins that it compares to, where they can be told from the rest of the text.</summary>
    public IReadOnlyList<ComparedOrigin> Origins { get; init; } = [];

    /// <summary>Apache answers with <c>Vary: Origin</c> because it looked at the header.</summary>
    public bool Varies { get; init; }
}

/// <summary>An origin that a condition compares to.</summary>
/// <param name="Text">The origin.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Extent">What goes when it goes; empty where it cannot go by itself.</param>
internal sealed record ComparedOrigin(string Text, TextSpan Span, TextSpan Extent);

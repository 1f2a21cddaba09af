namespace Cors.Analyzers.Reading.Scripts.Php.Running;

/// <summary>What a piece of a text is.</summary>
internal enum PieceKind
{
    /// <summary>Known letters.</summary>
    Text,

    /// <summary>The request's <c>Origin</c>.</summary>
    Origin,

    /// <summary>The host in the request's <c>Origin</c>.</summary>
    Host,

    /// <summary>The scheme in it.</summary>
    Scheme,

    /// <summary>The request's method.</summary>
    Method,

    /// <summary>What the preflight asks for.</summary>
    Asked,

    /// <summary>Not known, but nothing of the origin.</summary>
    Neutral,

    /// <summary>Not known, and the origin may count.</summary>
    Unread,
}

/// <summary>A piece of a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The letters; empty for the other kinds.</param>
/// <param name="At">Where they are written.</param>
internal sealed record Piece(PieceKind Kind, string Text, TextSpan At)
{
    /// <summary>The letters stand there one by one.</summary>
    public bool IsVerbatim { get; init; }

    /// <summary>All text of a list's element that goes with it; empty where it is none.</summary>
    public TextSpan Extent { get; init; }
}

/// <summary>What an expression comes to.</summary>
internal abstract class Value
{
    private string? _key;

    /// <summary>The same for the same value.</summary>
    public string Key => _key ??= Describe();

    /// <summary>Nothing of it is known, but it says nothing of the origin.</summary>
    public static readonly Value Neutral = new Scalar([new Piece(PieceKind.Neutral, "", default)]);

    /// <summary>Nothing of it is known.</summary>
    public static readonly Value Unread = new Scalar([new Piece(PieceKind.Unread, "", default)]);

    /// <summary>The request's headers, by name.</summary>
    public static readonly Value RequestHeaders = new Marked("headers");

    /// <summary>The parts of the request's <c>Origin</c>, by name.</summary>
    public static readonly Value OriginParts = new Marked("parts");

    /// <summary>A text of one piece.</summary>
    public static Value Of(PieceKind kind, TextSpan at) => new Scalar([new Piece(kind, "", at)]);

    /// <summary>A known text.</summary>
    public static Value Of(string text, TextSpan at, bool isVerbatim) => new Scalar([new Piece(PieceKind.Text, text, at) { IsVerbatim = isVerbatim }]);

    /// <summary>The pieces of the value as a text.</summary>
    public IReadOnlyList<Piece> Pieces => this switch
    {
        Scalar scalar => scalar.All,
        Truth { Is.WhenTrue: OriginTest.Constant { Value: var isTrue }, Is.WhenFalse: OriginTest.Constant { Value: var isFalse } } truth when isTrue != isFalse => [new Piece(PieceKind.Text, isTrue ? "1" : "", truth.At)],
        _ => [new Piece(DependsOnOrigin ? PieceKind.Unread : PieceKind.Neutral, "", default)],
    };

    /// <summary>The only piece of a text of one; null for the others.</summary>
    public Piece? Single => this is Scalar { All: [var only] } ? only : null;

    /// <summary>The known text; null where it is none.</summary>
    public string? Text => this is not Scalar { All: var all } ? null
        : all is [var only] ? only.Kind is PieceKind.Text ? only.Text : null
        : all.All(piece => piece.Kind is PieceKind.Text) ? string.Concat(all.Select(piece => piece.Text)) : null;

    /// <summary>May the origin count?</summary>
    public bool DependsOnOrigin => this switch
    {
        Scalar scalar => scalar.All.Any(piece => piece.Kind is PieceKind.Origin or PieceKind.Host or PieceKind.Scheme or PieceKind.Unread),
        Items items => items.All.Any(item => item.Value.DependsOnOrigin),
        Truth truth => !(truth.Is.WhenTrue is OriginTest.Constant && truth.Is.WhenFalse is OriginTest.Constant),
        OneOf one => one.Choices.DependsOnOrigin,
        _ => true,
    };

    private string Describe() => this switch
    {
        Scalar scalar => string.Concat(scalar.All.Select(piece => (char)('\uE000' + (int)piece.Kind) + piece.Text)),
        Items items => "[" + string.Join("\uE100", items.All.Select(item => (item.Name ?? "") + "\uE101" + item.Value.Key)) + (items.IsComplete ? "]" : "…]"),
        Truth truth => "?" + Identity(truth.Is.WhenTrue) + "|" + Identity(truth.Is.WhenFalse),
        OneOf one => "1" + one.Choices.Key,
        Marked marked => "#" + marked.What,
        _ => "",
    };

    // Tests hold lists, which are the same only where they are one.
    private static string Identity(OriginTest test) =>
        test is OriginTest.Constant known ? known.Value.ToString() : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(test).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A text or number.</summary>
    internal sealed class Scalar(IReadOnlyList<Piece> all) : Value
    {
        public IReadOnlyList<Piece> All => all;
    }

    /// <summary>An array.</summary>
    internal sealed class Items(IReadOnlyList<Item> all, bool isComplete) : Value
    {
        public IReadOnlyList<Item> All => all;

        public bool IsComplete => isComplete;
    }

    /// <summary>Yes or no; <c>null</c> is no.</summary>
    internal sealed class Truth(Condition @is, TextSpan at) : Value
    {
        public Condition Is => @is;

        public TextSpan At => at;
    }

    /// <summary>Each element in turn.</summary>
    internal sealed class OneOf(Items choices) : Value
    {
        public Items Choices => choices;
    }

    private sealed class Marked(string what) : Value
    {
        public string What => what;
    }
}

/// <summary>An element of an array.</summary>
/// <param name="Name">Its key, where that is a known text.</param>
/// <param name="NameAt">Where the key is written.</param>
/// <param name="Value">Its value.</param>
/// <param name="Extent">All text that goes when it goes.</param>
internal sealed record Item(string? Name, TextSpan NameAt, Value Value, TextSpan Extent);

/// <summary>One of the values that an expression can have; in a list the first whose test holds counts.</summary>
internal sealed record Outcome(OriginTest When, Value Value)
{
    /// <summary>The same values for the same origins.</summary>
    public static bool Same(IReadOnlyList<Outcome> left, IReadOnlyList<Outcome> right)
    {
        if (ReferenceEquals(left, right))
            return true;
        if (left.Count != right.Count)
            return false;
        for (var i = 0; i < left.Count; i++)
        {
            if (left[i].When != right[i].When || left[i].Value.Key != right[i].Value.Key)
                return false;
        }

        return true;
    }

    /// <summary>Always the same value.</summary>
    public static IReadOnlyList<Outcome> Of(Value value) => [new(OriginTest.Anybody, value)];
}

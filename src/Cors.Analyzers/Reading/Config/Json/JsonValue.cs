namespace Cors.Analyzers.Reading.Config.Json;

/// <summary>What a value is.</summary>
internal enum JsonKind
{
    /// <summary>None of the others: missing, half typed or a placeholder of a template.</summary>
    Unknown,

    /// <summary><c>{ … }</c></summary>
    Object,

    /// <summary><c>[ … ]</c></summary>
    Array,

    /// <summary><c>"…"</c></summary>
    String,

    /// <summary>A number.</summary>
    Number,

    /// <summary><c>true</c></summary>
    True,

    /// <summary><c>false</c></summary>
    False,

    /// <summary><c>null</c></summary>
    Null,
}

/// <summary>A value of a JSON document with its place.</summary>
/// <param name="kind">What it is.</param>
/// <param name="span">All that is written, quotes and brackets included.</param>
internal sealed class JsonValue(JsonKind kind, TextSpan span)
{
    /// <summary>What it is.</summary>
    public JsonKind Kind { get; } = kind;

    /// <summary>All that is written, quotes and brackets included.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>A string's content without escapes, another scalar as it is written; empty for objects and arrays.</summary>
    public string Text { get; init; } = "";

    /// <summary>What stands between the quotes or brackets; the whole of anything else.</summary>
    public TextSpan Content { get; init; } = span;

    /// <summary><see cref="Text"/> stands letter by letter at <see cref="Content"/>.</summary>
    public bool IsVerbatim { get; init; } = true;

    /// <summary>The bracket or quote at its end is there.</summary>
    public bool IsEnded { get; init; } = true;

    /// <summary>The members of an object, in order.</summary>
    public IReadOnlyList<JsonMember> Members { get; init; } = [];

    /// <summary>The elements of an array, in order.</summary>
    public IReadOnlyList<JsonElement> Items { get; init; } = [];

    /// <summary>The last member of that name, as most readers of JSON take it; null where there is none.</summary>
    public JsonMember? Member(string name, StringComparison comparison = StringComparison.Ordinal)
    {
        for (var i = Members.Count - 1; i >= 0; i--)
        {
            if (string.Equals(Members[i].Name, name, comparison))
                return Members[i];
        }

        return null;
    }
}

/// <summary>A member of an object.</summary>
/// <param name="Name">Its name without escapes.</param>
/// <param name="NameSpan">The name without its quotes.</param>
/// <param name="Value">Its value.</param>
/// <param name="Extent">What goes when the member goes, with one comma; empty where it cannot.</param>
internal sealed record JsonMember(string Name, TextSpan NameSpan, JsonValue Value, TextSpan Extent);

/// <summary>An element of an array.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Extent">What goes when the element goes, with one comma; empty where it cannot.</param>
internal readonly record struct JsonElement(JsonValue Value, TextSpan Extent);

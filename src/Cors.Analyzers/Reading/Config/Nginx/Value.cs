namespace Cors.Analyzers.Reading.Config.Nginx;

/// <summary>What a variable or a header comes to: text, with marks where parts of the request stand.</summary>
/// <param name="Code">The text; the marks are characters that no configuration holds.</param>
internal readonly record struct Value(string Code)
{
    private const char OriginMark = '\uE000';
    private const char MethodMark = '\uE001';
    private const char UnreadMark = '\uE002';
    private const char AskedMark = '\uE003';

    private static readonly char[] Marks = [OriginMark, MethodMark, UnreadMark, AskedMark];

    /// <summary>Nothing.</summary>
    public static readonly Value Empty = new("");

    /// <summary>The request's <c>Origin</c>.</summary>
    public static readonly Value Origin = new(OriginMark.ToString());

    /// <summary>The request's method.</summary>
    public static readonly Value Method = new(MethodMark.ToString());

    /// <summary>What could not be read.</summary>
    public static readonly Value Unread = new(UnreadMark.ToString());

    /// <summary>What the preflight asks for.</summary>
    public static readonly Value Asked = new(AskedMark.ToString());

    /// <summary>A plain text.</summary>
    public static Value Of(string text) => text.IndexOfAny(Marks) >= 0 || TemplateTags.Fills(text) ? Unread : new(text);

    /// <summary>The same with the method filled in.</summary>
    public Value For(string method) => new(Code.Replace(MethodMark.ToString(), method));

    /// <summary>It depends on the method.</summary>
    public bool HasMethod => Code.IndexOf(MethodMark) >= 0;

    /// <summary>It depends on the origin.</summary>
    public bool HasOrigin => Code.IndexOf(OriginMark) >= 0;

    /// <summary>Nothing of the request stands in it and all of it is known.</summary>
    public bool IsPlain => Code.IndexOfAny(Marks) < 0;

    /// <summary>A part of it is not known.</summary>
    public bool HasUnread => Code.IndexOf(UnreadMark) >= 0;
}

/// <summary>One of the values that a text with variables can have; in a list the first whose test holds counts.</summary>
/// <param name="When">For which origins.</param>
/// <param name="Value">The value.</param>
/// <param name="Line">The line of a <c>map</c> that says so, if one does.</param>
/// <param name="Source">The word that is the value letter by letter, if it is not the text itself.</param>
internal sealed record Outcome(OriginTest When, Value Value, MapLine? Line = null, Word? Source = null);

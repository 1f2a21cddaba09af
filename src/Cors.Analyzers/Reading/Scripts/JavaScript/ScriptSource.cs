using Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;
using Cors.Analyzers.Reading.Text;

namespace Cors.Analyzers.Reading.Scripts.JavaScript;

/// <summary>A file as the readers of its parts need it: its tokens, its names, and the places in its text.</summary>
internal sealed class ScriptSource(FileDocument document, ScriptText text, Names names)
{
    private readonly TextLines _lines = new(text.Text);

    /// <summary>The tokens.</summary>
    public ScriptText Text => text;

    /// <summary>The names.</summary>
    public Names Names => names;

    /// <summary>The parser.</summary>
    public Parser Parser { get; } = new(text);

    /// <summary>The lines.</summary>
    public TextLines Lines => _lines;

    /// <summary>A place.</summary>
    public Place At(TextSpan span) => document.At(span);

    /// <summary>The letters that stand at <paramref name="span"/>.</summary>
    public string Written(TextSpan span) => text.Text.Substring(span.Start, span.Length);

    /// <summary>All the text that goes when an item of a list in brackets goes: with its comma, and with its line where it has that for itself.</summary>
    public TextSpan Removal(TextSpan item)
    {
        var first = text.At(item.Start);
        var behind = text.At(item.End);
        if (text.Is(behind, ","))
            return _lines.Removal(TextSpan.FromBounds(item.Start, text[behind].End));
        return text.Is(first - 1, ",") ? TextSpan.FromBounds(text[first - 1].Start, item.End) : _lines.Removal(item);
    }

    /// <summary>All the text that goes when a piece of a list in one string goes.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="list">The string's letters.</param>
    public TextSpan Removal(TextSpan piece, TextSpan list)
    {
        var (start, end) = (piece.Start, piece.End);
        while (end < list.End && text.Text[end] is ' ' or ',')
            end++;
        if (end == list.End)
        {
            while (start > list.Start && text.Text[start - 1] is ' ' or ',')
                start--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>A string as a value of a policy.</summary>
    /// <param name="item">The string.</param>
    /// <param name="inList">It is an item of an array, so that it can go by itself and be cut into several.</param>
    public Sourced<string> String(Node.Text item, bool inList)
    {
        var quote = text.Text[item.Span.Start];
        return new Sourced<string>(item.Value, At(item.IsVerbatim ? item.Content : item.Span), inList ? Removal(item.Span) : default)
        {
            Literal = item.IsVerbatim ? At(item.Content) : null,
            Joiner = inList && item.IsVerbatim ? $"{quote}, {quote}" : null,
        };
    }

    /// <summary>Whatever else as a value of a policy, with its letters for its text.</summary>
    public Sourced<string> Code(TextSpan span) => new(Written(span), At(span), default);
}

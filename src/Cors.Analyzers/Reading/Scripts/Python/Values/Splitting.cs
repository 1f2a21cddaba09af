using Cors.Analyzers.Reading.Scripts.Python.Syntax;

namespace Cors.Analyzers.Reading.Scripts.Python.Values;

/// <summary>Splits texts as programs do, and keeps where the pieces stand.</summary>
internal static class Splitting
{
    /// <summary>The pieces of <paramref name="text"/>.</summary>
    public static ListValue Split(PythonModule module, TextValue text, string separator, bool trims = false)
    {
        var items = new List<ListItem>();
        var pieces = text.Value.Split([separator], StringSplitOptions.None);
        var from = 0;
        foreach (var piece in pieces)
        {
            var start = from;
            from += piece.Length + separator.Length;
            if (piece.Length == 0)
                continue;
            Sourced<string> item;
            if (text.Token is { } token)
            {
                var span = new TextSpan(token.Content.Start + start, piece.Length);
                var end = start + piece.Length;
                var extent = pieces.Length == 1 ? default
                    : end < text.Value.Length ? TextSpan.FromBounds(span.Start, span.End + separator.Length)
                    : TextSpan.FromBounds(Math.Max(token.Content.Start, span.Start - separator.Length), span.End);
                item = new(piece, module.At(span), extent) { Literal = module.At(span), Joiner = separator };
            }
            else
            {
                item = new(piece, module.At(text.At), default);
            }

            items.Add(new(trims ? Trimmed(item) : item) { IsDefault = text.IsDefault });
        }

        return new(items, !text.IsDefault);
    }

    /// <summary>The same without white space around it.</summary>
    public static Sourced<string> Trimmed(Sourced<string> item)
    {
        var trimmed = item.Value.Trim();
        if (trimmed.Length == item.Value.Length)
            return item;
        if (item.Literal is not { } literal || trimmed.Length == 0)
            return item with { Value = trimmed };
        var inner = literal.Document.At(new TextSpan(literal.Span.Start + item.Value.IndexOf(trimmed, StringComparison.Ordinal), trimmed.Length));
        return item with { Value = trimmed, At = inner, Literal = inner };
    }
}

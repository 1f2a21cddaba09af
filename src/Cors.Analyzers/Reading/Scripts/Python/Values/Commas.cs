namespace Cors.Analyzers.Reading.Scripts.Python.Values;

/// <summary>Texts that hold several values with commas between them.</summary>
internal static class Commas
{
    /// <summary>The values in <paramref name="text"/>, each where it stands; the text itself where it has no comma.</summary>
    public static IEnumerable<Sourced<string>> Split(Sourced<string> text)
    {
        if (text.Value.IndexOf(',') < 0)
            return [text];
        var found = new List<Sourced<string>>();
        var spans = new List<TextSpan>();
        for (var start = 0; start <= text.Value.Length;)
        {
            var comma = text.Value.IndexOf(',', start);
            var end = comma < 0 ? text.Value.Length : comma;
            var (first, last) = (start, end);
            while (first < last && char.IsWhiteSpace(text.Value[first]))
                first++;
            while (last > first && char.IsWhiteSpace(text.Value[last - 1]))
                last--;
            if (last > first)
                spans.Add(TextSpan.FromBounds(first, last));
            start = end + 1;
        }

        for (var i = 0; i < spans.Count; i++)
        {
            var value = text.Value.Substring(spans[i].Start, spans[i].Length);
            if (text.Literal is not { } literal)
            {
                found.Add(new(value, text.At, default));
                continue;
            }

            var at = Moved(spans[i], literal);
            var extent = spans.Count == 1 ? text.Extent
                : i + 1 < spans.Count ? TextSpan.FromBounds(at.Start, Moved(spans[i + 1], literal).Start)
                : TextSpan.FromBounds(Moved(spans[i - 1], literal).End, at.End);
            found.Add(new(value, literal.Document.At(at), extent) { Literal = literal.Document.At(at), Joiner = ", " });
        }

        return found;
    }

    private static TextSpan Moved(TextSpan span, Place literal) => new(literal.Span.Start + span.Start, span.Length);
}

namespace Cors.Analyzers.Reading.Text;

/// <summary>Cuts a header's value into the elements of its list, each with what goes when it goes.</summary>
internal static class CommaList
{
    /// <summary>The elements of <paramref name="whole"/>, trimmed, without the empty ones.</summary>
    public static IEnumerable<Sourced<string>> Items(Sourced<string> whole)
    {
        var text = whole.Value;
        var spans = new List<TextSpan>();
        for (var start = 0; start <= text.Length;)
        {
            var comma = text.IndexOf(',', start);
            var end = comma < 0 ? text.Length : comma;
            var (first, last) = (start, end);
            while (first < last && char.IsWhiteSpace(text[first]))
                first++;
            while (last > first && char.IsWhiteSpace(text[last - 1]))
                last--;
            if (last > first)
                spans.Add(TextSpan.FromBounds(first, last));
            start = end + 1;
        }

        for (var i = 0; i < spans.Count; i++)
        {
            var item = text.Substring(spans[i].Start, spans[i].Length);
            if (whole.Literal is not { } literal)
            {
                yield return new(item, whole.At, whole.Extent);
                continue;
            }

            var at = Moved(spans[i], literal);
            var extent = spans.Count == 1 ? whole.Extent
                : i + 1 < spans.Count ? TextSpan.FromBounds(at.Start, Moved(spans[i + 1], literal).Start)
                : TextSpan.FromBounds(Moved(spans[i - 1], literal).End, at.End);
            yield return new(item, literal.Document.At(at), extent) { Literal = literal.Document.At(at), Joiner = ", " };
        }
    }

    private static TextSpan Moved(TextSpan span, Place literal) => new(literal.Span.Start + span.Start, span.Length);
}

namespace Cors.Analyzers.Reading.Scripts.Php.Running;

/// <summary>Takes <c>Name: value</c> apart.</summary>
internal static class HeaderLine
{
    /// <summary>The name and the value of a line; null where it has no known name.</summary>
    public static (string Name, TextSpan NameAt, bool IsVerbatim, Value Value)? Split(Value line)
    {
        if (line is not Value.Scalar { All: var pieces })
            return null;
        var name = "";
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (piece.Kind is not PieceKind.Text)
                return null;
            var colon = piece.Text.IndexOf(':');
            if (colon < 0)
            {
                name += piece.Text;
                continue;
            }

            var whole = (name + piece.Text.Substring(0, colon)).Trim();
            if (whole.Length == 0)
                return null;
            var head = i == 0 && piece.IsVerbatim ? Cut(piece, piece.Text.IndexOf(whole, StringComparison.Ordinal), piece.Text.IndexOf(whole, StringComparison.Ordinal) + whole.Length) : null;
            var rest = new List<Piece> { Cut(piece, colon + 1, piece.Text.Length) };
            rest.AddRange(pieces.Skip(i + 1));
            return (whole, head?.At ?? pieces[0].At, head is not null, new Value.Scalar(Trimmed(rest)));
        }

        return null;
    }

    /// <summary>The pieces without the blanks at both ends, and without empty ones.</summary>
    public static IReadOnlyList<Piece> Trimmed(IReadOnlyList<Piece> pieces)
    {
        var found = pieces.Where(piece => piece.Kind is not PieceKind.Text || piece.Text.Length > 0).ToList();
        while (found.Count > 0 && found[0] is { Kind: PieceKind.Text } first && first.Text.TrimStart().Length != first.Text.Length)
            Replace(0, first.Text.Length - first.Text.TrimStart().Length, first.Text.Length);
        while (found.Count > 0 && found[found.Count - 1] is { Kind: PieceKind.Text } last && last.Text.TrimEnd().Length != last.Text.Length)
            Replace(found.Count - 1, 0, last.Text.TrimEnd().Length);
        return found;

        void Replace(int index, int start, int end)
        {
            if (start >= end)
                found.RemoveAt(index);
            else
                found[index] = Cut(found[index], start, end);
        }
    }

    /// <summary>A part of a known text, with its place where it is written letter by letter.</summary>
    public static Piece Cut(Piece piece, int start, int end)
    {
        var cut = piece with { Text = piece.Text.Substring(start, end - start) };
        return piece.IsVerbatim ? cut with { At = new TextSpan(piece.At.Start + start, end - start) } : cut;
    }
}

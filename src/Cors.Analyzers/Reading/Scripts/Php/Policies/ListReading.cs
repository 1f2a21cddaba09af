using System.Globalization;
using Cors.Analyzers.Reading.Scripts.Php.Running;

namespace Cors.Analyzers.Reading.Scripts.Php.Policies;

/// <summary>Reads the other headers of the protocol in a set of headers that are sent together.</summary>
internal sealed class ListReading(PhpSource source, IReadOnlyList<Write> sent)
{
    /// <summary>Methods, headers or exposed headers.</summary>
    public ListSetting List(string name)
    {
        var items = new List<Sourced<string>>();
        Sourced<string>? echo = null;
        var isComplete = true;
        foreach (var write in Writes(name))
        {
            if (write.Values is [{ Value: { Single.Kind: PieceKind.Asked } }])
                echo = source.Sourced(source.Written(write.ValueAt), null, write);
            else if (write.Values is [{ Value: Value.Scalar { All: var pieces } }])
                isComplete &= AddItems(items, write, pieces);
            else if (write.Values is [{ Value: Value.Items { IsComplete: true } list }])
                isComplete &= list.All.All(item => item.Value is Value.Scalar { All: var parts } && AddItems(items, write, parts));
            else
                isComplete = false;
        }

        return items.Count == 0 && echo is null && isComplete ? ListSetting.Unset : new ListSetting { Items = items, Echo = echo, Complete = isComplete };
    }

    /// <summary><c>Access-Control-Allow-Credentials</c>, and whether it could be read.</summary>
    public (Sourced<string>? Setting, bool IsComplete) Credentials()
    {
        if (Writes(HeaderNames.AllowCredentials).LastOrDefault() is not { } write)
            return (null, true);
        if (write.Values is not [{ Value: var value }])
            return (null, false);
        var pieces = value.Pieces;
        return pieces.All(piece => piece.Kind is PieceKind.Text)
            ? (source.Sourced(string.Concat(pieces.Select(piece => piece.Text)), pieces is [var only] && value is Value.Scalar ? only : null, write), true)
            : (null, false);
    }

    /// <summary><c>Access-Control-Max-Age</c>, and whether it could be read.</summary>
    public (Sourced<MaxAge>? Setting, bool IsComplete) MaxAge()
    {
        if (Writes(HeaderNames.MaxAge).LastOrDefault() is not { } write)
            return (null, true);
        if (write.Values is not [{ Value: { Text: { } text } value }])
            return (null, false);
        var seconds = double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : (double?)null;
        return (source.Sourced(new MaxAge(seconds, text), value.Single, write), true);
    }

    /// <summary>Does <c>Vary</c> name the origin? Null where its value is not known.</summary>
    public bool? NamesOriginInVary()
    {
        bool? names = false;
        foreach (var value in Writes("Vary").SelectMany(write => write.Values).Select(outcome => outcome.Value))
        {
            var known = value is Value.Items list ? string.Join(",", list.All.Select(item => item.Value.Text ?? "?")) : value.Text;
            if (known is null)
                names = names is true ? true : null;
            else if (known.Split(',').Any(item => item.Trim() == "*" || HeaderNames.Same(item.Trim(), "Origin")))
                names = true;
        }

        return names;
    }

    private IEnumerable<Write> Writes(string name) => sent.Where(write => HeaderNames.Same(write.Name, name));

    private bool AddItems(List<Sourced<string>> items, Write write, IReadOnlyList<Piece> pieces)
    {
        var isComplete = true;
        // Commas part the items, wherever the pieces begin and end; what has letters of two pieces has no place of its own.
        var current = new List<Piece>();
        var kept = new List<IReadOnlyList<Piece>>();
        foreach (var piece in pieces)
        {
            if (piece.Kind is not PieceKind.Text)
            {
                current.Add(piece);
                continue;
            }

            var from = 0;
            for (var comma = piece.Text.IndexOf(','); comma >= 0; comma = piece.Text.IndexOf(',', from))
            {
                current.Add(HeaderLine.Cut(piece, from, comma));
                kept.Add(HeaderLine.Trimmed(current));
                current = [];
                from = comma + 1;
            }

            if (from < piece.Text.Length)
                current.Add(HeaderLine.Cut(piece, from, piece.Text.Length));
        }

        kept.Add(HeaderLine.Trimmed(current));
        kept.RemoveAll(one => one.Count == 0);
        for (var i = 0; i < kept.Count; i++)
        {
            if (kept[i].Any(piece => piece.Kind is not PieceKind.Text))
            {
                isComplete = false;
                continue;
            }

            var text = string.Concat(kept[i].Select(piece => piece.Text));
            var only = kept[i].Count == 1 ? kept[i][0] : null;
            items.Add(source.Sourced(text, only, write) with { Extent = Extent(kept, i, write), Joiner = ", " });
        }

        return isComplete;
    }

    /// <summary>What goes with an item: the whole header with the only one, else the item with a comma, or the element of an array.</summary>
    private static TextSpan Extent(List<IReadOnlyList<Piece>> all, int i, Write write)
    {
        if (all.Count == 1)
            return write.Extent;
        if (all[i] is not [{ At.IsEmpty: false } piece])
            return default;
        if (!piece.Extent.IsEmpty)
            return piece.Extent;
        if (!piece.IsVerbatim)
            return default;
        if (i + 1 < all.Count)
            return all[i + 1] is [{ IsVerbatim: true } next] && next.At.Start > piece.At.End ? TextSpan.FromBounds(piece.At.Start, next.At.Start) : default;
        return all[i - 1] is [{ IsVerbatim: true } previous] && previous.At.End < piece.At.Start ? TextSpan.FromBounds(previous.At.End, piece.At.End) : default;
    }
}

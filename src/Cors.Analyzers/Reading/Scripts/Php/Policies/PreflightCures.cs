using Cors.Analyzers.Reading.Scripts.Php.Running;

namespace Cors.Analyzers.Reading.Scripts.Php.Policies;

/// <summary>Words the cures for preflights that are refused, and for headers that only one of both answers carries.</summary>
internal sealed class PreflightCures(PhpSource source, IReadOnlyList<State> preflights, IReadOnlyList<State> actuals)
{
    /// <summary>An answer to the preflight behind the headers; none where the program refuses it before all of them are set.</summary>
    public IReadOnlyList<TextEdit?> Answer()
    {
        var sent = actuals.Where(state => state.Status is null or < 400).SelectMany(state => state.Writes).Where(write => write.IsCors).Distinct().ToList();
        if (sent.Any(write => write.Shape is not WriteShape.Statement || write.Receiver.Length > 0 || !preflights.All(state => state.Writes.Any(write.IsSame))))
            return [];
        var last = sent.OrderBy(write => write.Whole.End).Last();
        if (!last.IsInBlock || !source.Lines.StartsLine(last.Whole.Start) || !source.Lines.EndsLine(last.Whole.End) || source.Lines.Indentation(last.Whole.Start).Length > 0)
            return [];
        var end = source.Lines.LineEnd;
        return [source.Insert(last.Whole.End, $"{end}{end}if ($_SERVER['REQUEST_METHOD'] === 'OPTIONS') {{{end}    http_response_code(204);{end}    exit;{end}}}")];
    }

    /// <summary>The headers of one answer on the other as well.</summary>
    /// <param name="shown">What the one answer sends.</param>
    /// <param name="answers">Which requests that is.</param>
    public IReadOnlyList<TextEdit?> SendOnBoth(List<Write> shown, RequestKinds answers)
    {
        // The finding is the actual answer's; it carries the cure whichever side lacks the headers.
        if (answers is not RequestKinds.Actual)
            return [];
        var (from, to) = shown.Any(IsAllowOrigin) ? (shown, preflights) : (preflights.Select(state => state.Writes.Where(write => write.Name.Length > 0).ToList()).FirstOrDefault(writes => writes.Any(IsAllowOrigin)) ?? [], actuals);
        var isToPreflight = to == preflights;
        var copied = from.Where(write => isToPreflight || IsForActual(write.Name)).ToList();
        // What depends on the origin would come without the condition that keeps strangers out.
        if (copied.Count == 0 || copied.Any(write => write.Shape is not WriteShape.Statement || write.Receiver.Length > 0 || write.Values is not [{ Value.Text: not null }]))
            return [];
        if (isToPreflight)
        {
            var ended = preflights.Where(state => state.Course is Course.Exit && !state.EndedAt.IsEmpty).Select(state => state.EndedAt).Distinct().ToList();
            return ended is [var exit] && source.Lines.StartsLine(exit.Start) && source.Lines.Indentation(exit.Start).Length > 0 ? [Above(exit.Start, copied)] : [];
        }

        var branch = copied[0].Whole.Start;
        return IfAbove(branch) is { } start ? [Above(start, copied)] : [];
    }

    private static bool IsAllowOrigin(Write write) => HeaderNames.Same(write.Name, HeaderNames.AllowOrigin);

    private static bool IsForActual(string name) =>
        !HeaderNames.Same(name, HeaderNames.AllowMethods) && !HeaderNames.Same(name, HeaderNames.AllowHeaders) && !HeaderNames.Same(name, HeaderNames.MaxAge);

    private TextEdit Above(int at, IEnumerable<Write> writes)
    {
        var (lines, indentation) = (source.Lines, source.Lines.Indentation(at));
        return source.Insert(lines.LineStart(at), string.Concat(writes.Select(write => indentation + source.Written(write.Whole) + lines.LineEnd)));
    }

    /// <summary>The beginning of the line, without indentation, of the <c>if</c> around a place; null where it does not look like one.</summary>
    private int? IfAbove(int at)
    {
        var lines = source.Lines;
        for (var start = lines.LineStart(at); start > 0;)
        {
            start = lines.LineStart(start - 1);
            if (string.CompareOrdinal(source.Text, start, "if", 0, 2) == 0)
                return start;
            if (start < source.Text.Length && source.Text[start] is not (' ' or '\t' or '\r' or '\n' or '{'))
                return null;
        }

        return null;
    }
}

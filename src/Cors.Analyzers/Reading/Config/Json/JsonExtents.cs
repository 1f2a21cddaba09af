using Cors.Analyzers.Reading.Text;

namespace Cors.Analyzers.Reading.Config.Json;

/// <summary>What text goes when an element of a list goes, so that what is left is JSON and the comments of others stay.</summary>
internal static class JsonExtents
{
    /// <summary>The extent of one element of a list.</summary>
    public static TextSpan Of(string text, TextLines lines, IReadOnlyList<JsonParser.Slot> slots, int index)
    {
        var slot = slots[index];
        var isLast = index == slots.Count - 1;
        if (slot.Span.IsEmpty || (index > 0 && slots[index - 1].Comma < 0) || (!isLast && slot.Comma < 0))
            return default;
        if (slot.Comma < 0)
        {
            return index == 0 ? lines.Removal(slot.Span)
                : HoldsComment(text, slots[index - 1].Span.End, slot.Span.Start) ? slot.Span
                : TextSpan.FromBounds(slots[index - 1].Span.End, slot.Span.End);
        }

        var end = slot.Comma + 1;
        if (lines.StartsLine(slot.Span.Start) && EndsLine(text, lines, end))
            return TextSpan.FromBounds(lines.LineStart(slot.Span.Start), PastLine(text, lines, end));
        return TextSpan.FromBounds(slot.Span.Start, isLast || HoldsComment(text, end, slots[index + 1].Span.Start) ? end : slots[index + 1].Span.Start);
    }

    /// <summary>Only a comment follows in the line: it speaks of what stands before it.</summary>
    private static bool EndsLine(string text, TextLines lines, int at)
    {
        var next = lines.SkipBlanks(at);
        return lines.EndsLine(at) || (next + 1 < text.Length && text[next] == '/' && text[next + 1] == '/');
    }

    private static int PastLine(string text, TextLines lines, int at)
    {
        while (at < text.Length && text[at] is not ('\n' or '\r'))
            at++;
        return lines.PastLineEnd(at);
    }

    private static bool HoldsComment(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (text[at] == '/')
                return true;
        }

        return false;
    }
}

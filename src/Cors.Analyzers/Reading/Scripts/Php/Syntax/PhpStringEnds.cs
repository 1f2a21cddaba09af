namespace Cors.Analyzers.Reading.Scripts.Php.Syntax;

/// <summary>Finds where strings end.</summary>
internal sealed class PhpStringEnds(string text, int end)
{
    // Strings in code in strings; deeper ones are nobody's.
    private const int Deepest = 24;

    /// <summary>Behind the closing mark of the string that opens at <paramref name="at"/> with <c>'</c>, <c>"</c> or a backtick; null where it is never closed.</summary>
    public int? Quoted(int at) => Quoted(at, 0);

    /// <summary>Behind the closing word of a heredoc or nowdoc; null where none begins at <paramref name="at"/>, an end of null where it is never closed.</summary>
    public (bool IsTemplate, int? End)? Heredoc(int at)
    {
        if (Opening(at) is not { } opening)
            return null;
        var word = text.Substring(opening.Word.Start, opening.Word.Length);
        for (var line = opening.Body; line < end; line = NextLine(line))
        {
            var first = line;
            while (first < end && text[first] is ' ' or '\t')
                first++;
            var behind = first + word.Length;
            if (behind <= end && string.CompareOrdinal(text, first, word, 0, word.Length) == 0 && (behind == end || !(PhpLexer.IsNameStart(text[behind]) || char.IsDigit(text[behind]))))
                return (opening.IsTemplate, behind);
        }

        return (opening.IsTemplate, null);
    }

    /// <summary>The word of a heredoc, and where its text begins; null where none begins at <paramref name="at"/>.</summary>
    public (bool IsTemplate, TextSpan Word, int Body)? Opening(int at)
    {
        if (at + 3 >= end || string.CompareOrdinal(text, at, "<<<", 0, 3) != 0)
            return null;
        at += 3;
        while (at < end && text[at] is ' ' or '\t')
            at++;
        var quote = at < end && text[at] is '\'' or '"' ? text[at++] : '\0';
        var from = at;
        while (at < end && (PhpLexer.IsNameStart(text[at]) || (at > from && char.IsDigit(text[at]))))
            at++;
        var word = TextSpan.FromBounds(from, at);
        if (word.IsEmpty || (quote != '\0' && (at >= end || text[at++] != quote)) || at >= end || text[at] is not ('\n' or '\r'))
            return null;
        return (quote != '\'', word, NextLine(at));
    }

    /// <summary>Behind the brace that closes the one at <paramref name="at"/>; null where none does.</summary>
    public int? Braced(int at) => Braced(at, 0);

    private int? Quoted(int at, int depth)
    {
        var quote = text[at];
        for (at++; at < end; at++)
        {
            if (text[at] == '\\')
            {
                at++;
            }
            else if (text[at] == quote)
            {
                return at + 1;
            }
            else if (quote != '\'' && at + 1 < end && ((text[at] == '{' && text[at + 1] == '$') || (text[at] == '$' && text[at + 1] == '{')) && depth < Deepest)
            {
                if (Braced(text[at] == '{' ? at : at + 1, depth + 1) is not { } close)
                    return null;
                at = close - 1;
            }
        }

        return null;
    }

    private int? Braced(int at, int depth)
    {
        var open = 0;
        while (at < end)
        {
            switch (text[at])
            {
                case '{':
                    open++;
                    at++;
                    break;
                case '}':
                    at++;
                    if (--open == 0)
                        return at;
                    break;
                case '\'' or '"':
                    if (depth >= Deepest || Quoted(at, depth + 1) is not { } close)
                        return null;
                    at = close;
                    break;
                default:
                    at++;
                    break;
            }
        }

        return null;
    }

    private int NextLine(int at)
    {
        var found = at < end ? text.IndexOf('\n', at, end - at) : -1;
        return found < 0 ? end : found + 1;
    }
}

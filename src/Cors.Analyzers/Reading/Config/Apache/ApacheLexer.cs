namespace Cors.Analyzers.Reading.Config.Apache;

/// <summary>Cuts a configuration into lines, a backslash at the end going on in the next one, and lines into words.</summary>
internal sealed class ApacheLexer(string text, CancellationToken cancellation)
{
    private int _at = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;

    private int _count;

    /// <summary>The comments so far, without <c>#</c>.</summary>
    public List<TextSpan> Comments { get; } = [];

    /// <summary>The next line that is neither empty nor a comment, without the blanks around it; null at the end.</summary>
    public TextSpan? Next()
    {
        while (_at < text.Length)
        {
            if ((++_count & 1023) == 0)
                cancellation.ThrowIfCancellationRequested();
            var end = EndOfLine(_at);
            var (start, last) = (_at, end);
            _at = end + 1;
            while (start < last && IsBlank(start))
                start++;
            while (last > start && IsBlank(last - 1))
                last--;
            if (start == last)
                continue;
            if (text[start] != '#')
                return TextSpan.FromBounds(start, last);
            Comments.Add(TextSpan.FromBounds(start + 1, last));
        }

        return null;
    }

    /// <summary>The first word that stands in <paramref name="line"/>.</summary>
    public Word First(TextSpan line)
    {
        if (text[line.Start] is '"' or '\'')
            return Words(line)[0];
        var end = line.Start;
        while (end < line.End && !IsBlank(end))
            end++;
        var span = TextSpan.FromBounds(line.Start, end);
        return new Word(text, span, span);
    }

    /// <summary>The words that stand in <paramref name="line"/>.</summary>
    public IReadOnlyList<Word> Words(TextSpan line)
    {
        var words = new List<Word>();
        for (var at = line.Start; ;)
        {
            while (at < line.End && IsBlank(at))
                at++;
            if (at >= line.End)
                return words;
            var start = at;
            if (text[at] is '"' or '\'')
            {
                at = ClosingMark(at + 1, text[start], line.End);
                var content = TextSpan.FromBounds(start + 1, at);
                at = Math.Min(at + 1, line.End);
                words.Add(new Word(text, TextSpan.FromBounds(start, at), content));
                continue;
            }

            while (at < line.End && !IsBlank(at))
                at++;
            words.Add(new Word(text, TextSpan.FromBounds(start, at), TextSpan.FromBounds(start, at)));
        }
    }

    private int ClosingMark(int at, char mark, int end)
    {
        while (at < end && text[at] != mark)
            at += text[at] == '\\' && at + 1 < end && (text[at + 1] == mark || text[at + 1] == '\\') ? 2 : 1;
        return Math.Min(at, end);
    }

    private int EndOfLine(int at)
    {
        while (true)
        {
            var end = text.IndexOf('\n', at);
            if (end < 0)
                return text.Length;
            var last = end > at && text[end - 1] == '\r' ? end - 1 : end;
            if (last == at || text[last - 1] != '\\')
                return end;
            at = end + 1;
        }
    }

    private bool IsBlank(int at) =>
        text[at] is ' ' or '\t' or '\r' or '\n' or '\v' or '\f' || (text[at] == '\\' && at + 1 < text.Length && (text[at + 1] == '\n' || (text[at + 1] == '\r' && at + 2 < text.Length && text[at + 2] == '\n')));
}

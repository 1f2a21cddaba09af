namespace Cors.Analyzers.Reading.Text;

/// <summary>Lines, indentation and line ends of a text, for edits that leave no holes.</summary>
internal sealed class TextLines(string text)
{
    /// <summary>The line end that the text uses first; <c>\n</c> where it has one line only.</summary>
    public string LineEnd { get; } = FirstLineEnd(text);

    /// <summary>What goes when <paramref name="span"/> goes: its lines with their line end where nothing else stands on them, else itself with the blanks behind it.</summary>
    public TextSpan Removal(TextSpan span)
    {
        var end = SkipBlanks(span.End);
        if (!StartsLine(span.Start))
            return TextSpan.FromBounds(span.Start, IsLineEnd(end) ? span.End : end);
        if (!IsLineEnd(end))
            return TextSpan.FromBounds(span.Start, end);
        return TextSpan.FromBounds(LineStart(span.Start), PastLineEnd(end));
    }

    /// <summary>Nothing but blanks stands before <paramref name="at"/> in its line.</summary>
    public bool StartsLine(int at)
    {
        while (at > 0 && text[at - 1] is (' ' or '\t'))
            at--;
        return at == 0 || text[at - 1] is '\n' or '\r' or '\uFEFF';
    }

    /// <summary>Nothing but blanks stands behind <paramref name="at"/> in its line.</summary>
    public bool EndsLine(int at) => IsLineEnd(SkipBlanks(at));

    /// <summary>The blanks that the line of <paramref name="at"/> begins with.</summary>
    public string Indentation(int at)
    {
        var start = LineStart(at);
        return text.Substring(start, SkipBlanks(start) - start);
    }

    /// <summary>How far <paramref name="at"/> stands from the beginning of its line.</summary>
    public int Column(int at) => at - LineStart(at);

    /// <summary>Where the line of <paramref name="at"/> begins.</summary>
    public int LineStart(int at)
    {
        while (at > 0 && text[at - 1] is not ('\n' or '\r'))
            at--;
        return at > 0 || text.Length == 0 || text[0] != '\uFEFF' ? at : 1;
    }

    /// <summary>The end of the line break that begins at <paramref name="at"/>; <paramref name="at"/> itself at the end of the text.</summary>
    public int PastLineEnd(int at)
    {
        if (at < text.Length && text[at] == '\r')
            at++;
        return at < text.Length && text[at] == '\n' ? at + 1 : at;
    }

    /// <summary>The first place from <paramref name="at"/> on that is no blank.</summary>
    public int SkipBlanks(int at)
    {
        while (at < text.Length && text[at] is (' ' or '\t'))
            at++;
        return at;
    }

    private bool IsLineEnd(int at) => at >= text.Length || text[at] is '\n' or '\r';

    private static string FirstLineEnd(string text)
    {
        var at = text.IndexOf('\n');
        return at > 0 && text[at - 1] == '\r' ? "\r\n" : "\n";
    }
}

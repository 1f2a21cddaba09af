namespace Cors.Analyzers.Reading.Config.Nginx;

/// <summary>Cuts a configuration into tokens, by the rules of nginx's <c>ngx_conf_read_token</c>; what nginx would refuse is put right and noted.</summary>
internal sealed class NginxLexer(string text, CancellationToken cancellation)
{
    private readonly TemplateTags _tags = new(text);

    private readonly HashSet<char> _unclosed = [];

    private int _at = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;

    /// <summary>The comments so far, without <c>#</c>.</summary>
    public List<TextSpan> Comments { get; } = [];

    /// <summary>What was put right so far.</summary>
    public List<ReadingFault> Faults { get; } = [];

    /// <summary>How many tokens were read.</summary>
    public int Count { get; private set; }

    /// <summary>How many characters were looked at.</summary>
    public long Steps { get; private set; }

    /// <summary>Notes what was put right, up to a number that somebody may want to read.</summary>
    public void Note(TextSpan at, Func<string> why)
    {
        if (Faults.Count < 100)
            Faults.Add(new(at, why()));
    }

    /// <summary>The next token.</summary>
    public NginxToken Next()
    {
        if ((++Count & 4095) == 0)
            cancellation.ThrowIfCancellationRequested();
        SkipBlanksAndComments();
        if (_at >= text.Length)
            return Token(NginxTokenKind.End, _at, _at);
        var start = _at;
        switch (text[start])
        {
            case ';':
                return Token(NginxTokenKind.Semicolon, start, ++_at);
            case '}':
                return Token(NginxTokenKind.Close, start, ++_at);
            case '"' or '\'':
                return Quoted(text[start]);
            case '{' or '<' when _tags.Statement(start) is { } end:
                return Token(NginxTokenKind.Tag, start, _at = end);
            case '{' when _tags.Placeholder(start) is null:
                return Token(NginxTokenKind.Open, start, ++_at);
            default:
                _at = EndOfWord(start);
                Steps += _at - start;
                return Token(NginxTokenKind.Word, start, _at);
        }
    }

    /// <summary>Passes over Lua code up to the brace that closes its block; the next token is that brace.</summary>
    public void SkipLua() => _at = LuaCode.End(text, _at, cancellation);

    private void SkipBlanksAndComments()
    {
        for (; _at < text.Length; _at++)
        {
            if (text[_at] == '#')
            {
                var end = EndOfLine(_at);
                Comments.Add(TextSpan.FromBounds(_at + 1, end));
                _at = end - 1;
            }
            else if (text[_at] is not (' ' or '\t' or '\n' or '\r'))
            {
                return;
            }
        }
    }

    private int EndOfWord(int at)
    {
        while (at < text.Length)
        {
            switch (text[at])
            {
                case ' ' or '\t' or '\n' or '\r' or ';':
                    return at;
                case '\\':
                    at += 2;
                    break;
                case '$' when at + 1 < text.Length && text[at + 1] == '{':
                    at += 2;
                    break;
                case '{' or '<' when _tags.Placeholder(at) is { } end:
                    at = end;
                    break;
                case '{':
                    return at;
                default:
                    at++;
                    break;
            }
        }

        return text.Length;
    }

    private NginxToken Quoted(char mark)
    {
        var start = _at;
        var end = _unclosed.Contains(mark) ? text.Length : ClosingMark(start + 1, mark);
        if (end < text.Length)
        {
            var next = end + 1 < text.Length ? text[end + 1] : '\n';
            if (next is ' ' or '\t' or '\n' or '\r' or ';' or '{' or ')')
            {
                _at = end + 1;
                return new(NginxTokenKind.Word, TextSpan.FromBounds(start, end + 1), TextSpan.FromBounds(start + 1, end));
            }

            var lineEnd = EndOfLine(start);
            if (lineEnd > end)
            {
                if (_tags.Placeholder(end + 1) is null)
                    Note(TextSpan.FromBounds(start, end + 1), () => "a space is missing after this closing quotation mark");
                _at = end + 1;
                return new(NginxTokenKind.Word, TextSpan.FromBounds(start, end + 1), TextSpan.FromBounds(start + 1, end));
            }
        }
        else
        {
            _unclosed.Add(mark);
        }

        return Unclosed(start);
    }

    /// <summary>A quotation mark without its partner: the value is taken to end with the line, so that the next line is read for what it is.</summary>
    private NginxToken Unclosed(int start)
    {
        Note(TextSpan.FromBounds(start, start + 1), () => "the quotation mark is never closed");
        var end = EndOfLine(start);
        while (end > start + 1 && text[end - 1] is (' ' or '\t'))
            end--;
        if (end > start + 1 && text[end - 1] == ';')
            end--;
        _at = end;
        return new(NginxTokenKind.Word, TextSpan.FromBounds(start, end), TextSpan.FromBounds(start + 1, end));
    }

    private int ClosingMark(int at, char mark)
    {
        var start = at;
        while (at < text.Length && text[at] != mark)
        {
            at += text[at] == '\\' ? 2 : 1;
            if ((at & 0xFFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
        }

        at = Math.Min(at, text.Length);
        Steps += at - start;
        return at;
    }

    private int EndOfLine(int at)
    {
        while (at < text.Length && text[at] is not ('\n' or '\r'))
            at++;
        return at;
    }

    private static NginxToken Token(NginxTokenKind kind, int start, int end)
    {
        var span = TextSpan.FromBounds(start, end);
        return new(kind, span, span);
    }
}

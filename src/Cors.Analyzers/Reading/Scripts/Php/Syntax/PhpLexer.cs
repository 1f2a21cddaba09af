namespace Cors.Analyzers.Reading.Scripts.Php.Syntax;

/// <summary>Cuts PHP into tokens. What is broken ends at the end of the text at the latest; nothing throws.</summary>
/// <param name="text">The text.</param>
/// <param name="start">Where to begin.</param>
/// <param name="end">Where to end.</param>
/// <param name="isCode">It begins inside of <c>&lt;?php</c>.</param>
/// <param name="cancellation">Ends the reading.</param>
internal sealed class PhpLexer(string text, int start, int end, bool isCode, CancellationToken cancellation)
{
    // Fifty times as much as a long program has: data, not code.
    private const int MostTokens = 250_000;

    // One for four letters is more than programs have, so that the list need not grow.
    private readonly List<PhpToken> _tokens = new(Math.Min(MostTokens, (end - start) / 4) + 1);

    private readonly PhpStringEnds _strings = new(text, end);

    private int _at = start;

    /// <summary>What stands in comments, without the marks.</summary>
    public List<TextSpan> Comments { get; } = [];

    /// <summary>Where a string or comment begins that is never closed.</summary>
    public (TextSpan At, string What)? Unclosed { get; private set; }

    /// <summary>Where reading ended because there was too much; null where it did not.</summary>
    public int? CutAt { get; private set; }

    /// <summary>The tokens; the last one is the end.</summary>
    public List<PhpToken> Read()
    {
        if (!isCode)
            Html();
        while (_at < end)
        {
            if ((_tokens.Count & 0xFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            if (_tokens.Count >= MostTokens)
            {
                CutAt = _at;
                break;
            }

            Next();
        }

        _tokens.Add(new(PhpTokenKind.End, end, end, ""));
        return _tokens;
    }

    private void Next()
    {
        var c = text[_at];
        var next = _at + 1 < end ? text[_at + 1] : '\0';
        if (char.IsWhiteSpace(c))
            _at++;
        else if (c == '?' && next == '>')
            Leave();
        else if ((c == '#' && next != '[') || (c == '/' && next == '/'))
            LineComment(c == '#' ? 1 : 2);
        else if (c == '/' && next == '*')
            BlockComment();
        else if (c == '$' && IsNameStart(next))
            Add(PhpTokenKind.Variable, NameEnd(_at + 1));
        else if (IsNameStart(c) || (c == '\\' && IsNameStart(next)))
            Word();
        else if (c is >= '0' and <= '9' || (c == '.' && next is >= '0' and <= '9'))
            Add(PhpTokenKind.Number, NumberEnd(_at));
        else if (c is '\'' or '"' or '`')
            Quoted(c is '\'' ? PhpTokenKind.Text : c is '"' ? PhpTokenKind.Template : PhpTokenKind.Shell, _strings.Quoted(_at));
        else if (c == '<' && next == '<' && _strings.Heredoc(_at) is { } heredoc)
            Quoted(heredoc.IsTemplate ? PhpTokenKind.Template : PhpTokenKind.Text, heredoc.End);
        else if (c == '(' && PhpWords.Cast(text, _at) is { } cast && cast.End <= end)
            Add(PhpTokenKind.Cast, cast.End, cast.Type);
        else if (PhpWords.Operator(text, _at) is { } known && _at + known.Length <= end)
            Add(PhpTokenKind.Operator, _at + known.Length, known);
        else
            _at++;
    }

    private void Add(PhpTokenKind kind, int to, string word = "")
    {
        _tokens.Add(new(kind, _at, to, word));
        _at = to;
    }

    private void Word()
    {
        var to = NameEnd(_at);
        if (PhpWords.Keyword(text, _at, to) is { } keyword)
            Add(PhpTokenKind.Keyword, to, keyword);
        else
            Add(PhpTokenKind.Name, to);
    }

    private void Quoted(PhpTokenKind kind, int? close)
    {
        if (close is null)
            Unclosed ??= (new TextSpan(_at, 1), "string");
        Add(kind, close ?? end);
    }

    private void LineComment(int mark)
    {
        var from = _at + mark;
        for (_at = from; _at < end && text[_at] is not ('\n' or '\r') && !(text[_at] == '?' && _at + 1 < end && text[_at + 1] == '>'); _at++)
        {
        }

        Comments.Add(TextSpan.FromBounds(from, _at));
    }

    private void BlockComment()
    {
        var close = text.IndexOf("*/", _at + 2, Math.Max(0, end - _at - 2), StringComparison.Ordinal);
        if (close < 0)
            Unclosed ??= (new TextSpan(_at, 2), "comment");
        Comments.Add(TextSpan.FromBounds(Math.Min(_at + 2, end), close < 0 ? end : close));
        _at = close < 0 ? end : close + 2;
    }

    /// <summary><c>?&gt;</c> ends the statement, and takes the line end behind it along.</summary>
    private void Leave()
    {
        Add(PhpTokenKind.Operator, _at + 2, ";");
        if (_at < end && text[_at] == '\r')
            _at++;
        if (_at < end && text[_at] == '\n')
            _at++;
        Html();
    }

    private void Html()
    {
        for (var from = _at; ; _at++)
        {
            _at = _at < end ? text.IndexOf("<?", _at, end - _at, StringComparison.Ordinal) : -1;
            var open = _at < 0 ? 0 : OpenTag(_at);
            if (_at >= 0 && open == 0)
                continue;
            if (_at < 0)
                _at = end;
            if (_at > from)
                _tokens.Add(new(PhpTokenKind.Html, from, _at, ""));
            if (open == 3 && text[_at + 2] == '=')
                _tokens.Add(new(PhpTokenKind.Keyword, _at, _at + 3, "echo"));
            _at += open;
            return;
        }
    }

    /// <summary>The length of the opening tag; 0 for <c>&lt;?xml</c> and its like.</summary>
    private int OpenTag(int at)
    {
        if (at + 3 <= end && text[at + 2] == '=')
            return 3;
        if (at + 5 <= end && string.Compare(text, at, "<?php", 0, 5, StringComparison.OrdinalIgnoreCase) == 0 && (at + 5 == end || char.IsWhiteSpace(text[at + 5])))
            return 5;
        return at + 2 < end && char.IsWhiteSpace(text[at + 2]) ? 2 : 0;
    }

    private int NameEnd(int at)
    {
        while (at < end && (IsNameStart(text[at]) || char.IsDigit(text[at]) || (text[at] == '\\' && at + 1 < end && IsNameStart(text[at + 1]))))
            at++;
        return at;
    }

    private int NumberEnd(int at)
    {
        while (at < end && (char.IsLetterOrDigit(text[at]) || text[at] == '_' || (text[at] == '.' && at + 1 < end && char.IsDigit(text[at + 1]))))
            at++;
        return at;
    }

    /// <summary>Letters, the underscore and everything beyond ASCII begin a name.</summary>
    public static bool IsNameStart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or >= '\u0080';
}

namespace Cors.Analyzers.Reading.Scripts.Python.Syntax;

/// <summary>Cuts Python into tokens. What Python would refuse is cut somehow; where the rest of the file is lost by it, there is a fault.</summary>
internal sealed class PythonLexer(string text, CancellationToken cancellation)
{
    private const int TabWidth = 8;

    private static readonly string[] LongSigns =
        ["**=", "//=", ">>=", "<<=", "...", "==", "!=", "<=", ">=", "->", ":=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "@=", "**", "//", "<<", ">>"];

    private readonly List<PythonToken> _tokens = [];

    private readonly List<TextSpan> _comments = [];

    private readonly List<ReadingFault> _faults = [];

    private readonly Stack<int> _brackets = new();

    private int _at;

    private int _indent = -1;

    /// <summary>The tokens; the last is a line end.</summary>
    public PythonToken[] Tokens => [.. _tokens];

    /// <summary>The comments, without their <c>#</c>.</summary>
    public IReadOnlyList<TextSpan> Comments => _comments;

    /// <summary>What is opened and never closed.</summary>
    public IReadOnlyList<ReadingFault> Faults => _faults;

    /// <summary>Cuts the text.</summary>
    public void Run()
    {
        _at = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        StartLine();
        while (_at < text.Length)
        {
            if ((_tokens.Count & 0xFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            Next();
        }

        EndLine();
        if (_brackets.Count > 0)
        {
            var first = _brackets.ToArray()[_brackets.Count - 1];
            _faults.Add(new(new TextSpan(first, 1), $"the '{text[first]}' here is never closed"));
        }
    }

    private void Next()
    {
        var c = text[_at];
        switch (c)
        {
            case ' ' or '\t' or '\f':
                _at++;
                break;
            case '\n' or '\r':
                _at += c == '\r' && Peek(1) == '\n' ? 2 : 1;
                if (_brackets.Count == 0)
                {
                    EndLine();
                    StartLine();
                }

                break;
            case '#':
                var start = ++_at;
                _at = EndOfLine(_at);
                _comments.Add(TextSpan.FromBounds(start, _at));
                break;
            case '\\' when Peek(1) is '\n' or '\r':
                _at += Peek(1) == '\r' && Peek(2) == '\n' ? 3 : 2;
                break;
            case '"' or '\'':
                String(_at);
                break;
            case >= '0' and <= '9':
            case '.' when Peek(1) is >= '0' and <= '9':
                Number();
                break;
            default:
                if (IsNameStart(c))
                    Name();
                else
                    Sign(c);
                break;
        }
    }

    private void Name()
    {
        var start = _at;
        while (_at < text.Length && (IsNameStart(text[_at]) || text[_at] is >= '0' and <= '9'))
            _at++;
        if (_at < text.Length && text[_at] is '"' or '\'' && _at - start <= 2 && IsPrefix(start))
            String(start);
        else
            Add(TokenKind.Name, start);
    }

    private bool IsPrefix(int start)
    {
        for (var i = start; i < _at; i++)
        {
            if (text[i] is not ('r' or 'R' or 'b' or 'B' or 'u' or 'U' or 'f' or 'F' or 't' or 'T'))
                return false;
        }

        return true;
    }

    /// <summary>A string whose prefix begins at <paramref name="start"/> and whose quote stands here.</summary>
    private void String(int start)
    {
        var quote = text[_at];
        var isTriple = Peek(1) == quote && Peek(2) == quote;
        _at += isTriple ? 3 : 1;
        while (_at < text.Length)
        {
            var c = text[_at];
            if (c == '\\')
            {
                _at = Math.Min(text.Length, _at + (Peek(1) == '\r' && Peek(2) == '\n' ? 3 : 2));
            }
            else if (c == quote && (!isTriple || (Peek(1) == quote && Peek(2) == quote)))
            {
                _at += isTriple ? 3 : 1;
                Add(TokenKind.String, start);
                return;
            }
            else if (!isTriple && c is '\n' or '\r')
            {
                break;
            }
            else
            {
                _at++;
            }
        }

        if (isTriple)
            _faults.Add(new(TextSpan.FromBounds(start, Math.Min(text.Length, start + 3)), "the string that begins here is never closed"));
        // Without its end it is no string; nothing is said about it.
        Add(TokenKind.Sign, start);
    }

    private void Number()
    {
        var start = _at;
        while (_at < text.Length && (char.IsLetterOrDigit(text[_at]) || text[_at] is '.' or '_' || (text[_at] is '+' or '-' && text[_at - 1] is 'e' or 'E' && text[start] != '0')))
            _at++;
        Add(TokenKind.Number, start);
    }

    private void Sign(char c)
    {
        var start = _at;
        _at++;
        switch (c)
        {
            case '(' or '[' or '{':
                _brackets.Push(start);
                break;
            case ')' or ']' or '}':
                if (_brackets.Count > 0)
                    _brackets.Pop();
                break;
            default:
                foreach (var sign in LongSigns)
                {
                    if (sign[0] == c && string.CompareOrdinal(text, start, sign, 0, sign.Length) == 0)
                    {
                        _at = start + sign.Length;
                        break;
                    }
                }

                break;
        }

        Add(TokenKind.Sign, start);
    }

    private void Add(TokenKind kind, int start)
    {
        _tokens.Add(new(kind, start, _at, _indent));
        _indent = -1;
    }

    private void StartLine()
    {
        var column = 0;
        while (_at < text.Length && text[_at] is ' ' or '\t' or '\f')
            column = text[_at++] switch { '\t' => (column / TabWidth + 1) * TabWidth, '\f' => 0, _ => column + 1 };
        _indent = column;
    }

    private void EndLine()
    {
        if (_tokens.Count > 0 && _tokens[_tokens.Count - 1].Kind is not TokenKind.LineEnd)
            _tokens.Add(new(TokenKind.LineEnd, _at, _at, -1));
    }

    private int EndOfLine(int at)
    {
        while (at < text.Length && text[at] is not ('\n' or '\r'))
            at++;
        return at;
    }

    private char Peek(int ahead) => _at + ahead < text.Length ? text[_at + ahead] : '\0';

    private static bool IsNameStart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' || (c >= 128 && char.IsLetter(c));
}

namespace Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

/// <summary>Cuts JavaScript and TypeScript into tokens. Whatever the text holds, every step moves on, so that the time is linear.</summary>
internal sealed class Lexer(string text, CancellationToken cancellation)
{
    /// <summary>Code has fewer tokens: their lists are made once, and need not grow.</summary>
    private const int LettersOfToken = 4;

    private static readonly string[] LongMarks =
        ["...", "===", "!==", "**=", "<<=", "&&=", "||=", "??=", "=>", "==", "!=", "<=", ">=", "&&", "||", "??", "?.", "++", "--", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "**", "<<"];

    private static readonly ImmutableHashSet<string> BeforePattern =
        ImmutableHashSet.Create("return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "else", "do", "await", "yield", "instanceof");

    private readonly List<Token> _tokens = new(text.Length / LettersOfToken);

    private readonly List<TextSpan> _comments = [];

    private readonly Brackets _brackets = new(text.Length / LettersOfToken);

    private int _at;

    /// <summary>Up to here no regular expression begins: the line ends before one would.</summary>
    private int _noPattern;

    /// <summary>Reads all of the text.</summary>
    public ScriptText Read()
    {
        if (text.StartsWith("#!", StringComparison.Ordinal))
            SkipLine();
        while (_at < text.Length)
        {
            if ((_tokens.Count & 0xFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            Step();
        }

        _tokens.Add(new Token(TokenKind.End, text.Length, text.Length));
        return new ScriptText(text, _tokens, _brackets.Close(_tokens.Count - 1), _comments);
    }

    private void Step()
    {
        var c = text[_at];
        if (char.IsWhiteSpace(c) || c == '\uFEFF')
            _at++;
        else if (c == '/' && Next is '/' or '*')
            Comment(c);
        else if (IsNameStart(c))
            Word();
        else if (char.IsDigit(c) || (c == '.' && char.IsDigit(Next)))
            Number();
        else if (c is '"' or '\'')
            Text(c);
        else if (c == '`')
            Template(TokenKind.Template, TokenKind.TemplateHead);
        else if (c == '}' && _brackets.ClosesTemplate)
            Template(TokenKind.TemplateTail, TokenKind.TemplateMiddle);
        else if (c == '/' && _at >= _noPattern && MayBeginPattern() && PatternEnd() is { } end)
            Add(TokenKind.Pattern, end);
        else
            Mark(c);
    }

    private char Next => _at + 1 < text.Length ? text[_at + 1] : '\0';

    private void Add(TokenKind kind, int end)
    {
        _tokens.Add(new Token(kind, _at, end));
        _brackets.Inside();
        _at = end;
    }

    private void Comment(char mark)
    {
        if (Next == '/')
        {
            var start = _at + 2;
            SkipLine();
            _comments.Add(TextSpan.FromBounds(start, _at));
            return;
        }

        var end = text.IndexOf("*" + mark, _at + 2, StringComparison.Ordinal);
        _comments.Add(TextSpan.FromBounds(_at + 2, end < 0 ? text.Length : end));
        _at = end < 0 ? text.Length : end + 2;
    }

    private void SkipLine()
    {
        while (_at < text.Length && text[_at] is not ('\n' or '\r' or '\u2028' or '\u2029'))
            _at++;
    }

    private void Word()
    {
        var end = _at + 1;
        while (end < text.Length && (IsNameStart(text[end]) || char.IsDigit(text[end]) || text[end] is '\u200C' or '\u200D'))
            end++;
        Add(TokenKind.Name, end);
    }

    private void Number()
    {
        var end = _at + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '_'))
            end++;
        Add(TokenKind.Number, end);
    }

    private void Text(char quote)
    {
        var end = _at + 1;
        while (end < text.Length && text[end] != quote && text[end] is not ('\n' or '\r'))
            end += text[end] == '\\' && end + 1 < text.Length ? (text[end + 1] == '\r' && end + 2 < text.Length && text[end + 2] == '\n' ? 3 : 2) : 1;
        Add(TokenKind.Text, Math.Min(text.Length, end < text.Length && text[end] == quote ? end + 1 : end));
    }

    /// <summary>Reads on to the end of the template or to the next substitution in it.</summary>
    private void Template(TokenKind whole, TokenKind broken)
    {
        var begins = text[_at] == '`';
        var end = _at + 1;
        while (end < text.Length && text[end] != '`' && !(text[end] == '$' && end + 1 < text.Length && text[end + 1] == '{'))
            end += text[end] == '\\' && end + 1 < text.Length ? 2 : 1;
        var opens = end < text.Length && text[end] == '$';
        if (!begins)
            _brackets.Shut('}', _tokens.Count);
        Add(opens ? broken : whole, Math.Min(text.Length, end + (opens ? 2 : 1)));
        if (opens)
            _brackets.Open('$', _tokens.Count - 1);
    }

    private void Mark(char c)
    {
        if (c is '(' or '[' or '{')
        {
            Add(TokenKind.Mark, _at + 1);
            _brackets.Open(c, _tokens.Count - 1);
            return;
        }

        if (c is ')' or ']' or '}')
        {
            _brackets.Shut(c, _tokens.Count);
            Add(TokenKind.Mark, _at + 1);
            return;
        }

        if (c is '.' or '=' or '!' or '*' or '<' or '>' or '&' or '|' or '?' or '+' or '-' or '/' or '%' or '^')
        {
            foreach (var mark in LongMarks)
            {
                if (mark[0] != c || string.CompareOrdinal(text, _at, mark, 0, mark.Length) != 0)
                    continue;
                // a?.5:b
                if (mark == "?." && _at + 2 < text.Length && char.IsDigit(text[_at + 2]))
                    continue;
                Add(TokenKind.Mark, _at + mark.Length);
                return;
            }
        }

        Add(TokenKind.Mark, _at + 1);
    }

    /// <summary>A slash begins a regular expression where no operand stands before it.</summary>
    private bool MayBeginPattern()
    {
        if (_tokens.Count == 0)
            return true;
        var last = _tokens[_tokens.Count - 1];
        return last.Kind switch
        {
            TokenKind.Number or TokenKind.Text or TokenKind.Pattern or TokenKind.Template or TokenKind.TemplateTail => false,
            TokenKind.Name => last.End - last.Start <= 10 && BeforePattern.Contains(text.Substring(last.Start, last.End - last.Start)),
            TokenKind.Mark => text[last.End - 1] switch
            {
                ']' => false,
                ')' => IsHeadOfStatement(),
                '+' or '-' => last.End - last.Start == 1,
                _ => true,
            },
            _ => true,
        };
    }

    /// <summary>The closing parenthesis before is that of <c>if (…)</c> or <c>while (…)</c>.</summary>
    private bool IsHeadOfStatement()
    {
        var open = _brackets.LastMatch - 1;
        return open >= 0 && _tokens[open] is { Kind: TokenKind.Name } word && text.Substring(word.Start, word.End - word.Start) is "if" or "while" or "for" or "with";
    }

    /// <summary>The end of the regular expression that begins here; null where the line ends before it does.</summary>
    private int? PatternEnd()
    {
        var inClass = false;
        for (var end = _at + 1; end < text.Length; end++)
        {
            switch (text[end])
            {
                case '\n' or '\r':
                    _noPattern = end;
                    return null;
                case '\\':
                    end++;
                    break;
                case '[':
                    inClass = true;
                    break;
                case ']':
                    inClass = false;
                    break;
                case '/' when !inClass:
                    end++;
                    while (end < text.Length && char.IsLetter(text[end]))
                        end++;
                    return end;
            }
        }

        _noPattern = text.Length;
        return null;
    }

    private static bool IsNameStart(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_' or '$' or '#' or '@' || (c >= 128 && (char.IsLetter(c) || char.IsSurrogate(c)));
}

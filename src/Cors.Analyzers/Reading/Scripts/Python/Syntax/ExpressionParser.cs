namespace Cors.Analyzers.Reading.Scripts.Python.Syntax;

/// <summary>Reads an expression from _tokens. What it does not know becomes <see cref="Expression.Other"/>; it always ends.</summary>
internal sealed class ExpressionParser(PythonModule module, int first, int end)
{
    private const int MaxDepth = 60;

    /// <summary>Where <c>not</c> stands among the operators.</summary>
    private const int NotLevel = 2;

    private readonly string _text = module.Text;

    private readonly PythonToken[] _tokens = module.Tokens;

    private AtomParser? _atoms;

    private readonly int _first = first;

    private int _depth;

    /// <summary>The token to read next.</summary>
    public int Position { get; private set; } = first;

    /// <summary>All _tokens are read.</summary>
    public bool AtEnd => Position >= end;

    /// <summary>An expression; a list without brackets (<c>a, b</c>) is a tuple.</summary>
    public Expression Parse()
    {
        var first = One();
        if (!Is(","))
            return first;
        var items = new List<Expression> { first };
        while (Take(",") && !AtEnd && !IsEndOfTuple())
            items.Add(One());
        return new Expression.Sequence(TextSpan.FromBounds(first.Span.Start, LastEnd()), SequenceKind.Tuple, items);
    }

    /// <summary>One expression, up to a comma.</summary>
    public Expression One()
    {
        if (AtEnd || _depth >= MaxDepth)
            return Skipped();
        _depth++;
        try
        {
            if (Is("*") || Is("**"))
            {
                var at = _tokens[Position++].Start;
                var items = Level(0);
                return new Expression.Spread(TextSpan.FromBounds(at, items.Span.End), items);
            }

            if (IsWord("lambda") || IsWord("yield"))
                return Skipped();
            if (IsWord("await"))
                return ++Position < end ? One() : Skipped();
            var value = Level(0);
            if (Take(":="))
                return One();
            if (!IsWord("if"))
                return value;
            Position++;
            var condition = Level(0);
            if (!IsWord("else"))
                return value;
            Position++;
            var other = One();
            return new Expression.Conditional(TextSpan.FromBounds(value.Span.Start, other.Span.End), condition, value, other);
        }
        finally
        {
            _depth--;
        }
    }

    /// <summary>Operands with the operators between them that bind at least as close as <paramref name="level"/>.</summary>
    private Expression Level(int level)
    {
        var left = level <= NotLevel && IsWord("not") ? Negated() : Unary();
        while (!AtEnd && Operators.At(module, Position) is var (name, binding, count) && binding >= level)
        {
            Position += count;
            var right = Level(binding + 1);
            left = new Expression.Binary(TextSpan.FromBounds(left.Span.Start, right.Span.End), name, left, right);
        }

        return left;
    }

    private Expression Negated()
    {
        var at = _tokens[Position++].Start;
        if (++_depth >= MaxDepth)
        {
            _depth--;
            return Skipped();
        }

        var operand = Level(2);
        _depth--;
        return new Expression.Unary(TextSpan.FromBounds(at, Math.Max(at, operand.Span.End)), "not", operand);
    }

    private Expression Unary()
    {
        if (AtEnd || _depth >= MaxDepth)
            return Skipped();
        if (!Is("-") && !Is("+") && !Is("~"))
            return Postfix((_atoms ??= new AtomParser(module, end, this)).Read());
        var at = _tokens[Position++];
        _depth++;
        var operand = Unary();
        _depth--;
        return new Expression.Unary(TextSpan.FromBounds(at.Start, Math.Max(at.End, operand.Span.End)), _text.Substring(at.Start, 1), operand);
    }

    private Expression Postfix(Expression value)
    {
        var start = value.Span.Start;
        while (!AtEnd)
        {
            if (Is(".") && Position + 1 < end && _tokens[Position + 1].Kind is TokenKind.Name)
            {
                var name = _tokens[Position + 1];
                Position += 2;
                value = new Expression.Member(TextSpan.FromBounds(start, name.End), value, module.Written(name), name.Span);
            }
            else if (Is("("))
            {
                var open = _tokens[Position++].Start;
                var arguments = Arguments();
                value = new Expression.Call(TextSpan.FromBounds(start, LastEnd()), value, arguments, open);
            }
            else if (Is("["))
            {
                Position++;
                var index = Is("]") ? Skipped() : Parse();
                Close("]");
                value = new Expression.Subscript(TextSpan.FromBounds(start, LastEnd()), value, index);
            }
            else if (Is("**"))
            {
                Position++;
                value = new Expression.Binary(TextSpan.FromBounds(start, LastEnd()), "**", value, Unary());
            }
            else
            {
                break;
            }
        }

        return value;
    }

    private List<Argument> Arguments()
    {
        var arguments = new List<Argument>();
        while (!AtEnd && !Is(")"))
        {
            var from = _tokens[Position].Start;
            var stars = Is("**") ? 2 : Is("*") ? 1 : 0;
            string? name = null;
            if (stars > 0)
            {
                Position++;
            }
            else if (_tokens[Position].Kind is TokenKind.Name && Position + 1 < end && IsAt(Position + 1, "="))
            {
                name = Word();
                Position += 2;
            }

            var before = Position;
            var value = One();
            if (Word() is "for" or "async")
                value = (_atoms ??= new AtomParser(module, end, this)).Loop(value, ")");
            arguments.Add(new(name, stars, value, TextSpan.FromBounds(from, Math.Max(from, Math.Max(value.Span.End, Position > before ? LastEnd() : from)))));
            if (!Take(",") && !Is(")"))
                SkipTo(",", ")");
            // A bracket that closes nothing here.
            if (Position == before)
                break;
        }

        Close(")");
        return arguments;
    }

    /// <summary>Goes behind the bracket that closes here; what stands before it is passed over.</summary>
    public void Close(string bracket)
    {
        if (!Is(bracket))
            SkipTo(bracket, null);
        if (Is(bracket))
            Position++;
    }

    /// <summary>Goes to one of two signs outside of brackets, over a comma too.</summary>
    public void SkipTo(string sign, string? other)
    {
        var depth = 0;
        for (; !AtEnd; Position++)
        {
            if (depth == 0 && (Is(sign) || (other is not null && Is(other))))
            {
                if (sign == "," && Is(","))
                    Position++;
                return;
            }

            if (_tokens[Position].Kind is not TokenKind.Sign)
                continue;
            switch (_text[_tokens[Position].Start])
            {
                case '(' or '[' or '{': depth++; break;
                case ')' or ']' or '}': depth--; break;
            }

            if (depth < 0)
                return;
        }
    }

    /// <summary>Something that is not understood; reading goes on at the next comma or closing bracket.</summary>
    public Expression.Other Skipped()
    {
        var from = AtEnd ? LastEnd() : _tokens[Position].Start;
        var depth = 0;
        for (; !AtEnd; Position++)
        {
            if (_tokens[Position].Kind is not TokenKind.Sign)
                continue;
            var c = _text[_tokens[Position].Start];
            if (depth == 0 && c is ',' or ')' or ']' or '}' && depth == 0)
                break;
            depth += c is '(' or '[' or '{' ? 1 : c is ')' or ']' or '}' ? -1 : 0;
        }

        return new(TextSpan.FromBounds(from, Math.Max(from, LastEnd())));
    }

    /// <summary>Is this sign next?</summary>
    public bool Is(string sign) => IsAt(Position, sign);

    /// <summary>Goes over the sign, if it is next.</summary>
    public bool Take(string sign) => Is(sign) && ++Position > 0;

    /// <summary>Goes over the token.</summary>
    public PythonToken TakeToken() => _tokens[Position++];

    /// <summary>The name or keyword that is next; null where there is none.</summary>
    public string? Word() => WordAt(Position);

    /// <summary>Where the last token that was read ends.</summary>
    public int LastEnd() => Position > _first ? _tokens[Position - 1].End : _tokens[Math.Min(_first, _tokens.Length - 1)].Start;

    private bool IsEndOfTuple() => Is(")") || Is("]") || Is("}") || Is("=") || Is(":");

    private string? WordAt(int at) => at < end && _tokens[at].Kind is TokenKind.Name ? module.Written(_tokens[at]) : null;

    private bool IsWord(string word) => Position < end && _tokens[Position] is { Kind: TokenKind.Name } token && Same(token, word);

    private bool IsAt(int at, string sign) => at < end && _tokens[at] is { Kind: TokenKind.Sign } token && Same(token, sign);

    private bool Same(PythonToken token, string written) =>
        token.End - token.Start == written.Length && _text[token.Start] == written[0] && string.CompareOrdinal(_text, token.Start, written, 0, written.Length) == 0;
}

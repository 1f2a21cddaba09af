namespace Cors.Analyzers.Reading.Scripts.Python.Syntax;

/// <summary>Reads what expressions are made of: names, strings, numbers, and whatever stands in brackets.</summary>
internal sealed class AtomParser(PythonModule module, int end, ExpressionParser parser)
{
    private readonly string _text = module.Text;

    private readonly PythonToken[] _tokens = module.Tokens;

    /// <summary>The atom that is next.</summary>
    public Expression Read()
    {
        var token = _tokens[parser.Position];
        switch (token.Kind)
        {
            case TokenKind.Name:
                parser.TakeToken();
                return new Expression.Name(token.Span, module.Written(token));
            case TokenKind.Number:
                parser.TakeToken();
                return new Expression.Number(token.Span, module.Written(token));
            case TokenKind.String:
                return Strings();
            case TokenKind.Sign when token.End - token.Start == 1 && _text[token.Start] is '(' or '[' or '{':
                return Bracketed(_text[token.Start]);
            default:
                return parser.Skipped();
        }
    }

    private Expression.String Strings()
    {
        var parts = new List<StringToken>();
        while (!parser.AtEnd && _tokens[parser.Position].Kind is TokenKind.String)
            parts.Add(StringToken.At(_text, parser.TakeToken().Span));
        return new(TextSpan.FromBounds(parts[0].Span.Start, parts[parts.Count - 1].Span.End), parts);
    }

    private Expression Bracketed(char open)
    {
        var start = parser.TakeToken().Start;
        var close = open switch { '(' => ")", '[' => "]", _ => "}" };
        if (open == '{')
            return Braces(start);
        var items = new List<Expression>();
        var isTuple = parser.Is(close);
        while (!parser.AtEnd && !parser.Is(close))
        {
            var before = parser.Position;
            items.Add(parser.One());
            if (items.Count == 1 && parser.Word() is "for" or "async")
            {
                var loop = Loop(items[0], close);
                parser.Close(close);
                return loop;
            }

            if (parser.Take(","))
                isTuple = true;
            else if (!parser.Is(close))
                parser.SkipTo(",", close);
            if (parser.Position == before)
                break;
        }

        parser.Close(close);
        var span = TextSpan.FromBounds(start, parser.LastEnd());
        return open == '[' ? new Expression.Sequence(span, SequenceKind.List, items)
            : isTuple ? new Expression.Sequence(span, SequenceKind.Tuple, items)
            : items.Count == 1 ? items[0] : new Expression.Other(span);
    }

    /// <summary>The loop behind <paramref name="item"/>, up to the bracket that closes it.</summary>
    public Expression Loop(Expression item, string close)
    {
        var isSimple = parser.Word() == "for";
        parser.TakeToken();
        Expression? source = null;
        if (isSimple && parser.Word() is { } variable)
        {
            parser.TakeToken();
            if (parser.Word() == "in")
            {
                parser.TakeToken();
                source = new ExpressionParser(module, parser.Position, EndOfSource()).One();
            }

            // "for o in source if o" keeps what is not empty.
            parser.SkipTo(close, null);
            if (source is not null)
                return new Expression.Comprehension(TextSpan.FromBounds(item.Span.Start, parser.LastEnd()), item, variable, source);
        }

        parser.SkipTo(close, null);
        return new Expression.Other(TextSpan.FromBounds(item.Span.Start, Math.Max(item.Span.Start, parser.LastEnd())));
    }

    /// <summary>Where the source of a comprehension ends: at its condition, its next loop or its bracket.</summary>
    private int EndOfSource()
    {
        var depth = 0;
        for (var at = parser.Position; at < end; at++)
        {
            var token = _tokens[at];
            if (depth == 0 && token.Kind is TokenKind.Name && (Same(token, "if") || Same(token, "for") || Same(token, "async")))
                return at;
            if (token.Kind is not TokenKind.Sign)
                continue;
            depth += _text[token.Start] is '(' or '[' or '{' ? 1 : _text[token.Start] is ')' or ']' or '}' ? -1 : 0;
            if (depth < 0)
                return at;
        }

        return end;
    }

    private Expression Braces(int start)
    {
        var entries = new List<(Expression? Key, Expression Value)>();
        var items = new List<Expression>();
        while (!parser.AtEnd && !parser.Is("}"))
        {
            var before = parser.Position;
            var isSpread = parser.Is("**");
            var first = parser.One();
            if (isSpread && first is Expression.Spread spread)
                entries.Add((null, spread.Items));
            else if (parser.Take(":"))
                entries.Add((first, parser.One()));
            else
                items.Add(first);
            if (parser.Word() is "for" or "async")
            {
                parser.Close("}");
                return new Expression.Other(TextSpan.FromBounds(start, parser.LastEnd()));
            }

            if (!parser.Take(",") && !parser.Is("}"))
                parser.SkipTo(",", "}");
            if (parser.Position == before)
                break;
        }

        parser.Close("}");
        var span = TextSpan.FromBounds(start, parser.LastEnd());
        return items.Count == 0 ? new Expression.Dictionary(span, entries)
            : entries.Count == 0 ? new Expression.Sequence(span, SequenceKind.Set, items)
            : new Expression.Other(span);
    }

    private bool Same(PythonToken token, string word) => token.End - token.Start == word.Length && string.CompareOrdinal(_text, token.Start, word, 0, word.Length) == 0;
}

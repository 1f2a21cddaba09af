namespace Cors.Analyzers.Reading.Scripts.Php.Syntax;

/// <content>Operands: literals, names, calls and what is chained to them.</content>
internal sealed partial class PhpParser
{
    private Expression Primary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case PhpTokenKind.Variable:
                _at++;
                return new Expression.Variable(token.Span, Written(token).Substring(1));
            case PhpTokenKind.Number:
                _at++;
                return new Expression.Number(token.Span, Written(token));
            case PhpTokenKind.Text or PhpTokenKind.Template:
                _at++;
                return new PhpStrings(text, cancellation).Read(token, _depth);
            case PhpTokenKind.Name or PhpTokenKind.Keyword when token.Kind is PhpTokenKind.Name || token.Text is "static" or "array" or "enum" or "match" or "readonly" or "list":
                _at++;
                var name = Written(token).TrimStart('\\');
                return Current.Is("(") && !token.Is("static") ? Call(token.Start, null, name, token.Start) : new Expression.Constant(token.Span, name);
            case PhpTokenKind.Operator when token.Text is "[":
                return List(token.Start, "]");
            case PhpTokenKind.Operator when token.Text is "(":
                _at++;
                var inner = Parse();
                Take(")");
                return inner;
            case PhpTokenKind.Operator when token.Text is ")" or "]" or "}" or ";" or "," or "=>" or ":":
            case PhpTokenKind.End or PhpTokenKind.Html:
                return new Expression.Other(new TextSpan(token.Start, 0), []);
            default:
                _at++;
                return new Expression.Other(token.Span, []);
        }
    }

    /// <summary>Elements, members and calls behind an operand.</summary>
    private Expression Chain(int start, Expression left)
    {
        while (Current.Kind is PhpTokenKind.Operator)
        {
            switch (Current.Text)
            {
                case "[":
                    _at++;
                    var key = Current.Is("]") ? null : Parse();
                    Take("]");
                    left = new Expression.Index(From(start), left, key);
                    break;
                case "->" or "?->" or "::":
                    left = Member(start, left);
                    break;
                case "(" when left is Expression.Variable or Expression.Index or Expression.Member or Expression.Lambda or Expression.Call:
                    left = Call(start, left, null, Current.Start);
                    break;
                default:
                    return left;
            }
        }

        return left;
    }

    private Expression Member(int start, Expression left)
    {
        var arrow = Current;
        _at++;
        var token = Current;
        if (token.Is("{"))
        {
            Group("{", "}");
            return Current.Is("(") ? Call(start, left, null, arrow.Start) : new Expression.Other(From(start), [left]);
        }

        if (token.Kind is not (PhpTokenKind.Name or PhpTokenKind.Keyword or PhpTokenKind.Variable))
            return new Expression.Other(From(start), [left]);
        _at++;
        var isComputed = token.Kind is PhpTokenKind.Variable && !arrow.Is("::");
        var name = Written(token).TrimStart('$');
        if (Current.Is("("))
            return Call(start, left, token.Kind is PhpTokenKind.Variable ? null : name, arrow.Start);
        return isComputed ? new Expression.Other(From(start), [left]) : new Expression.Member(From(start), left, name);
    }

    private static readonly string[] HeaderParameters = ["header", "replace", "response_code"];

    private Expression Call(int start, Expression? target, string? name, int link)
    {
        var arguments = Arguments(target is null && name is not null && name.TrimStart('\\').Equals("header", StringComparison.OrdinalIgnoreCase) ? HeaderParameters : null);
        return new Expression.Call(From(start), target, name, new TextSpan(link, 0), arguments);
    }

    /// <summary>What stands in the parentheses, in the order of <paramref name="parameters"/> where it names them.</summary>
    private IReadOnlyList<Expression> Arguments(string[]? parameters = null)
    {
        var found = new List<Expression>();
        Expression?[]? named = null;
        Take("(");
        while (Current.Kind is not (PhpTokenKind.End or PhpTokenKind.Html) && !Current.Is(";") && !Current.Is("}") && !Take(")"))
        {
            var before = _at;
            // A name before a colon says which parameter is meant.
            var parameter = -1;
            if (Current.Kind is PhpTokenKind.Name && Next.Is(":"))
            {
                parameter = parameters is null ? -1 : Array.IndexOf(parameters, Written(Current));
                _at += 2;
            }

            if (!Current.Is(",") && Parse() is var value)
            {
                if (parameter >= found.Count)
                    (named ??= new Expression?[parameters!.Length])[parameter] = value;
                else
                    found.Add(value);
            }

            Take(",");
            if (_at == before)
                _at++;
        }

        for (var i = found.Count; named is not null && i <= Array.FindLastIndex(named, one => one is not null); i++)
            found.Add(named[i] ?? new Expression.Other(default, []));
        return found;
    }

    private Expression List(int start, string close)
    {
        var written = new List<(Expression? Key, Expression Value, TextSpan Span, bool HasComma)>();
        _at++;
        while (Current.Kind is not (PhpTokenKind.End or PhpTokenKind.Html) && !Current.Is(";") && !Current.Is("}") && !Take(close))
        {
            var from = Current.Start;
            var before = _at;
            if (!Current.Is(","))
            {
                Expression? key = null;
                var value = Parse();
                if (Take("=>"))
                {
                    key = value;
                    value = Parse();
                }

                var span = From(from);
                written.Add((key, value, span, Current.Is(",")));
            }

            Take(",");
            if (_at == before)
                _at++;
        }

        return new Expression.List(From(start), [.. written.Select((one, i) => new Element(one.Key, one.Value, Extent(i)))]);

        TextSpan Extent(int i) =>
            i + 1 < written.Count ? TextSpan.FromBounds(written[i].Span.Start, BehindComma(written[i].Span.End, written[i + 1].Span.Start))
            : i > 0 ? TextSpan.FromBounds(written[i - 1].Span.End, written[i].Span.End)
            : written[i].HasComma ? TextSpan.FromBounds(written[i].Span.Start, Math.Max(written[i].Span.End, text.IndexOf(',', written[i].Span.End) + 1))
            : written[i].Span;
    }

    /// <summary>The next element, or the comment before it, which stays.</summary>
    private int BehindComma(int at, int next)
    {
        at = Math.Max(at, text.IndexOf(',', at) + 1);
        while (at < next && char.IsWhiteSpace(text[at]))
            at++;
        return Math.Min(at, next);
    }

    private string Written(PhpToken token) => text.Substring(token.Start, token.End - token.Start);
}

namespace Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

/// <summary>Names, functions, object literals.</summary>
internal sealed partial class Parser
{
    private Node Named()
    {
        var start = _at;
        var word = source.Word(_at);
        switch (word)
        {
            case "function":
                return Function(start, isAsync: false);
            case "async" when source.Is(_at + 1, "function") && !source.BeginsLine(_at + 1):
                _at++;
                return Function(start, isAsync: true);
            case "async" when source.Is(_at + 1, "("):
                _at++;
                if (Arrow(isAsync: true) is { } arrow)
                    return arrow with { Span = From(start) };
                _at = start;
                break;
            case "async" when source[_at + 1].Kind is TokenKind.Name && source.Is(_at + 2, "=>"):
                _at += 2;
                return Arrowed(start, [source.Word(start + 1)], isAsync: true);
            case "class":
                _at++;
                while (_at < source.Count - 1 && !Is("{") && !IsClosing() && --_steps > 0)
                    _at++;
                if (Is("{"))
                    _at = Math.Min(source.Match(_at) + 1, source.Count - 1);
                return new Node.Unread(From(start));
        }

        _at++;
        return Is("=>") ? Arrowed(start, [word], isAsync: false) : new Node.Name(source[start].Span, word, start);
    }

    private Node.Function Function(int start, bool isAsync)
    {
        _at++;
        Take("*");
        if (source[_at].Kind is TokenKind.Name)
            _at++;
        return Callable(start, isAsync);
    }

    /// <summary>From the parameters on; TypeScript may have type parameters and a type of the result.</summary>
    private Node.Function Callable(int start, bool isAsync)
    {
        if (Is("<") && TypeArgumentsEnd() is { } end)
            _at = end;
        IReadOnlyList<string?> parameters = Is("(") ? Parameters() : [];
        if (Take(":"))
            SkipType();
        return Bodied(start, parameters, isAsync);
    }

    private Node.Function Bodied(int start, IReadOnlyList<string?> parameters, bool isAsync)
    {
        if (!Is("{"))
            return new Node.Function(From(start), parameters, [new Statement.Unread(From(start))], null) { IsAsync = isAsync };
        var open = _at;
        var body = Body();
        return new Node.Function(From(start), parameters, body, TextSpan.FromBounds(source[open].Start, source[_at - 1].End)) { IsAsync = isAsync };
    }

    /// <summary>The arrow function whose parameters begin at the parenthesis here; null where none does.</summary>
    private Node.Function? Arrow(bool isAsync)
    {
        var start = _at;
        if (!Is("(") || source.Match(_at) is not (> 0 and var close))
            return null;
        var arrow = close + 1;
        if (source.Is(arrow, ":") && _inChoice == 0)
        {
            _at = arrow + 1;
            SkipType();
            (arrow, _at) = (_at, start);
        }

        if (!source.Is(arrow, "=>"))
            return null;
        var parameters = Parameters();
        _at = arrow;
        return Arrowed(start, parameters, isAsync);
    }

    private Node.Function Arrowed(int start, IReadOnlyList<string?> parameters, bool isAsync)
    {
        _at++;
        if (Is("{"))
            return Bodied(start, parameters, isAsync);
        var choices = _inChoice;
        _inChoice = 0;
        var value = Expression();
        _inChoice = choices;
        return new Node.Function(From(start), parameters, [new Statement.Return(value.Span, value)], null) { IsAsync = isAsync };
    }

    private List<string?> Parameters()
    {
        var close = source.Match(_at++);
        var names = new List<string?>();
        while (_at < close && --_steps > 0)
        {
            if (Take(","))
                continue;
            Take("...");
            while (source[_at].Kind is TokenKind.Name && source[_at + 1].Kind is TokenKind.Name)
                _at++;
            names.Add(source[_at].Kind is TokenKind.Name ? source.Word(_at) : null);
            while (_at < close && !Is(",") && --_steps > 0)
            {
                if (Is(":"))
                {
                    _at++;
                    SkipType();
                    continue;
                }

                _at = source.Match(_at) is var inner and > 0 ? inner + 1 : _at + 1;
            }
        }

        _at = Math.Min(close + 1, source.Count - 1);
        return names;
    }

    private Node.Object Object()
    {
        var (start, close) = (_at, source.Match(_at));
        _at++;
        var properties = new List<Property>();
        while (_at < close && _steps > 0)
        {
            if (Take(","))
                continue;
            var first = _at;
            properties.Add(Property());
            if (_at < close && !Is(","))
            {
                while (_at < close && !Is(",") && --_steps > 0)
                    _at = source.Match(_at) is var inner and > 0 ? inner + 1 : _at + 1;
                var last = properties[properties.Count - 1];
                var span = TextSpan.FromBounds(source[first].Start, source[_at - 1].End);
                properties[properties.Count - 1] = last with { Span = span, Value = new Node.Unread(span) };
            }
        }

        _at = Math.Min(close + 1, source.Count - 1);
        return new Node.Object(From(start), properties);
    }

    private Property Property()
    {
        var start = _at;
        _steps--;
        if (Take("..."))
        {
            var of = Expression();
            return new Property(From(start), null, new Node.Spread(From(start), of));
        }

        var isAsync = Is("async") && !source.Is(_at + 1, ":") && !source.Is(_at + 1, ",") && !source.Is(_at + 1, "(");
        if (isAsync || ((Is("get") || Is("set")) && source[_at + 1].Kind is TokenKind.Name or TokenKind.Text))
            _at++;
        Take("*");
        string? key = null;
        var token = source[_at];
        switch (token.Kind)
        {
            case TokenKind.Name or TokenKind.Number:
                key = source.Word(_at++);
                break;
            case TokenKind.Text:
                key = Literals.Text(source.Text, token.Span).Value;
                _at++;
                break;
            case TokenKind.Mark when Is("["):
                var close = source.Match(_at++);
                key = (Expression() as Node.Text)?.Value;
                _at = close + 1;
                break;
            default:
                Skip(_at);
                break;
        }

        if (Take(":"))
        {
            var value = Expression();
            return new Property(From(start), key, value);
        }

        if (Is("(") || Is("<"))
        {
            var method = Callable(start, isAsync);
            return new Property(From(start), key, method);
        }

        return new Property(From(start), key, token.Kind is TokenKind.Name ? new Node.Name(token.Span, key!, start) : new Node.Unread(From(start)));
    }
}

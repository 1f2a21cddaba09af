namespace Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

/// <summary>Statements.</summary>
internal sealed partial class Parser
{
    /// <summary>The statements from the brace here to behind its partner.</summary>
    private List<Statement> Body()
    {
        var close = source.Match(_at++);
        var body = new List<Statement>();
        while (_at < close && _steps > 0)
        {
            var before = _at;
            if (Take(";"))
                continue;
            if (source[_at].Kind is TokenKind.Name && (Is("const") || Is("let") || Is("var")))
                Declarations(body, close);
            else
                body.Add(Statement());
            if (_at <= before)
                _at = before + 1;
        }

        _at = Math.Min(close + 1, source.Count - 1);
        return body;
    }

    private Statement Statement()
    {
        var start = _at;
        if (_depth >= Deepest || --_steps < 0)
        {
            Skip(start);
            return new Statement.Unread(From(start));
        }

        _depth++;
        var choices = _inChoice;
        _inChoice = 0;
        var statement = source[_at].Kind is TokenKind.Name ? Worded(start, source.Word(_at)) : Is("{") ? new Statement.Block(default, Body()) : Plain(start);
        _inChoice = choices;
        _depth--;
        return statement with { Span = From(start) };
    }

    private Statement Worded(int start, string word)
    {
        switch (word)
        {
            case "if" when source.Is(_at + 1, "("):
                _at++;
                var test = Parenthesised();
                var then = Branch();
                return new Statement.If(default, test, then, Take("else") ? Branch() : []);
            case "return":
                _at++;
                var value = IsClosing() || source.BeginsLine(_at) ? null : Expression();
                Take(";");
                return new Statement.Return(default, value);
            case "throw":
                _at++;
                Expression();
                Take(";");
                return new Statement.Throw(default);
            case "try" when source.Is(_at + 1, "{"):
                _at++;
                var body = Body();
                if (Take("catch"))
                {
                    if (Is("("))
                        _at = source.Match(_at) + 1;
                    if (Is("{"))
                        _at = Math.Min(source.Match(_at) + 1, source.Count - 1);
                }

                if (Take("finally") && Is("{"))
                    body.AddRange(Body());
                return new Statement.Block(default, body);
            case "for" or "while" or "switch" or "with" when source.Is(_at + 1, "(") || source.Is(_at + 1, "await"):
                _at += source.Is(_at + 1, "(") ? 1 : 2;
                _at = source.Match(_at) is var close and > 0 ? close + 1 : _at + 1;
                Branch();
                return new Statement.Unread(default);
            case "do" when source.Is(_at + 1, "{"):
                _at++;
                Body();
                return new Statement.Unread(default);
            case "function" or "async" when word == "function" || source.Is(_at + 1, "function"):
                var name = source.Word(_at + (word == "function" ? 1 : 2));
                return new Statement.Declaration(default, name, Named());
            case "const" or "let" or "var":
                var declared = new List<Statement>();
                Declarations(declared, source.Count - 1);
                return new Statement.Block(default, declared);
            case "break" or "continue":
                _at++;
                Take(";");
                return new Statement.Unread(From(start));
            default:
                return Plain(start);
        }
    }

    private Statement Plain(int start)
    {
        var node = Expression();
        if (Is(","))
        {
            while (!IsClosing() || Is(","))
                Skip(_at);
            node = new Node.Unread(From(start));
        }

        Take(";");
        return new Statement.Expression(default, node);
    }

    private IReadOnlyList<Statement> Branch()
    {
        if (Is("{"))
            return Body();
        if (Take(";"))
            return [];
        var before = _at;
        var one = Statement();
        if (_at <= before)
            _at = before + 1;
        return [one];
    }

    private void Declarations(List<Statement> into, int close)
    {
        _at++;
        do
        {
            var start = _at;
            var name = source[_at].Kind is TokenKind.Name ? source.Word(_at) : null;
            var parts = Is("{") ? Parts(_at) : [];
            _at = source.Match(_at) is var inner and > 0 ? inner + 1 : _at + 1;
            Take("!");
            if (Take(":"))
                SkipType();
            var value = Take("=") ? Expression() : null;
            if (parts.Count == 0)
                into.Add(new Statement.Declaration(From(start), name, value));
            foreach (var (part, key) in parts)
                into.Add(new Statement.Declaration(From(start), part, value is null ? null : new Node.Member(From(start), value, key, source[start].Span)));
        }
        while (_at < close && --_steps > 0 && Take(","));
        Take(";");
    }

    /// <summary>The names that <c>{ a, b: c }</c> declares, with the properties that they get.</summary>
    private List<(string Name, string Key)> Parts(int open)
    {
        var parts = new List<(string, string)>();
        var close = source.Match(open);
        for (var i = open + 1; i < close && --_steps > 0; i++)
        {
            if (source[i].Kind is not TokenKind.Name || !(source.Is(i - 1, "{") || source.Is(i - 1, ",")))
                continue;
            var key = source.Word(i);
            if (!source.Is(i + 1, ":"))
                parts.Add((key, key));
            else if (source[i + 2].Kind is TokenKind.Name)
                parts.Add((source.Word(i + 2), key));
        }

        return parts;
    }
}

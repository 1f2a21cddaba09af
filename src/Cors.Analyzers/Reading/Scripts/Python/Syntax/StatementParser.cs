namespace Cors.Analyzers.Reading.Scripts.Python.Syntax;

/// <summary>Reads the statements of a file by their indentation.</summary>
internal sealed class StatementParser(PythonModule module, CancellationToken cancellation)
{
    private const int MaxDepth = 50;

    private readonly PythonToken[] _tokens = module.Tokens;

    private int _at;

    /// <summary>All statements of the file.</summary>
    public IReadOnlyList<Statement> Parse()
    {
        var body = new List<Statement>();
        while (_at < _tokens.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            Line(body, 0);
        }

        return body;
    }

    /// <summary>The statements that are indented by more than <paramref name="outer"/>.</summary>
    private IReadOnlyList<Statement> Body(int outer, int depth)
    {
        var body = new List<Statement>();
        while (_at < _tokens.Length && _tokens[_at].Indent > outer)
            Line(body, depth);
        return body;
    }

    /// <summary>A logical line, and what belongs to it.</summary>
    private void Line(List<Statement> into, int depth)
    {
        var first = _at;
        var end = EndOfLine(first);
        var indent = Math.Max(0, _tokens[first].Indent);
        if (depth < MaxDepth && module.IsSign(first, '@'))
        {
            Decorated(into, indent, depth);
            return;
        }

        var keyword = module.Word(first);
        if (keyword == "async" && module.Word(first + 1) is "def" or "with" or "for")
            keyword = module.Word(++first);
        var colon = depth < MaxDepth && IsCompound(keyword) ? Colon(first, end) : -1;
        if (colon < 0)
        {
            _at = end + 1;
            Simple(into, first, end);
            return;
        }

        switch (keyword)
        {
            case "if": into.Add(If(first, colon, end, indent, depth)); break;
            case "def": into.Add(Function(first, colon, end, indent, depth, [])); break;
            case "class": into.Add(Class(first, colon, end, indent, depth)); break;
            default: into.Add(new Statement.Block(Head(first, colon), keyword!, Suite(colon, end, indent, depth))); break;
        }
    }

    private void Decorated(List<Statement> into, int indent, int depth)
    {
        var decorators = new List<Decorator>();
        while (_at < _tokens.Length && module.IsSign(_at, '@') && Math.Max(0, _tokens[_at].Indent) == indent)
        {
            var end = EndOfLine(_at);
            if (end > _at + 1)
                decorators.Add(new(new ExpressionParser(module, _at + 1, end).Parse(), TextSpan.FromBounds(_tokens[_at].Start, _tokens[end - 1].End)));
            _at = end + 1;
        }

        if (_at >= _tokens.Length || Math.Max(0, _tokens[_at].Indent) != indent)
            return;
        var first = module.Word(_at) == "async" ? _at + 1 : _at;
        var last = EndOfLine(_at);
        if (module.Word(first) == "def" && Colon(first, last) is var colon and >= 0)
            into.Add(Function(first, colon, last, indent, depth, decorators));
        else
            Line(into, depth);
    }

    private Statement.If If(int first, int colon, int end, int indent, int depth)
    {
        var head = Head(first, colon);
        var branches = new List<(Expression?, IReadOnlyList<Statement>)>
        {
            (new ExpressionParser(module, first + 1, colon).Parse(), Suite(colon, end, indent, depth)),
        };
        while (_at < _tokens.Length && _tokens[_at].Indent == indent && module.Word(_at) is "elif" or "else")
        {
            var isElse = module.Word(_at) == "else";
            var at = _at;
            var last = EndOfLine(at);
            if (Colon(at, last) is not (var next and >= 0))
                break;
            var condition = isElse ? null : new ExpressionParser(module, at + 1, next).Parse();
            branches.Add((condition, Suite(next, last, indent, depth)));
            if (isElse)
                break;
        }

        return new(head, branches);
    }

    private Statement.Function Function(int first, int colon, int end, int indent, int depth, IReadOnlyList<Decorator> decorators)
    {
        var name = first + 1;
        var parameters = new List<string>();
        var brackets = 0;
        for (var at = first + 2; at < colon; at++)
        {
            if (_tokens[at].Kind is TokenKind.Sign)
                brackets += module.Text[_tokens[at].Start] is '(' or '[' or '{' ? 1 : module.Text[_tokens[at].Start] is ')' or ']' or '}' ? -1 : 0;
            else if (brackets == 1 && _tokens[at].Kind is TokenKind.Name && (module.IsSign(at - 1, '(') || module.IsSign(at - 1, ',') || module.IsSign(at - 1, '*') || module.Sign(at - 1) == "**"))
                parameters.Add(module.Word(at)!);
        }

        return new(Head(first, colon), module.Word(name) ?? "", name < _tokens.Length ? _tokens[name].Span : default, parameters, decorators, Suite(colon, end, indent, depth));
    }

    private Statement.Class Class(int first, int colon, int end, int indent, int depth)
    {
        var name = first + 1;
        IReadOnlyList<Expression> bases = first + 2 < colon && module.IsSign(first + 2, '(') && new ExpressionParser(module, name, colon).One() is Expression.Call call
            ? [.. call.Arguments.Select(argument => argument.Value)]
            : [];
        return new(Head(first, colon), module.Word(name) ?? "", _tokens[name].Span, bases, Suite(colon, end, indent, depth));
    }

    /// <summary>What stands behind the colon: in the same line, or indented below.</summary>
    private IReadOnlyList<Statement> Suite(int colon, int end, int indent, int depth)
    {
        _at = end + 1;
        if (colon + 1 >= end)
            return Body(indent, depth + 1);
        var body = new List<Statement>();
        Simple(body, colon + 1, end);
        return body;
    }

    /// <summary>Statements of one line, with semicolons between them.</summary>
    private void Simple(List<Statement> into, int first, int end)
    {
        var depth = 0;
        var from = first;
        for (var at = first; at <= end; at++)
        {
            if (at < end && _tokens[at].Kind is TokenKind.Sign)
                depth += module.Text[_tokens[at].Start] is '(' or '[' or '{' ? 1 : module.Text[_tokens[at].Start] is ')' or ']' or '}' ? -1 : 0;
            if (at < end && !(depth == 0 && module.IsSign(at, ';')))
                continue;
            if (at > from)
                into.Add(new Statement.Simple(TextSpan.FromBounds(_tokens[from].Start, _tokens[at - 1].End), module, from, at));
            from = at + 1;
        }
    }

    private TextSpan Head(int first, int colon) => TextSpan.FromBounds(_tokens[first].Start, _tokens[colon].End);

    private int EndOfLine(int at)
    {
        while (at < _tokens.Length && _tokens[at].Kind is not TokenKind.LineEnd)
            at++;
        return at;
    }

    /// <summary>The colon that ends the head of a compound statement; -1 where there is none.</summary>
    private int Colon(int first, int end)
    {
        var (depth, lambdas) = (0, 0);
        for (var at = first; at < end; at++)
        {
            if (_tokens[at].Kind is TokenKind.Name && depth == 0 && module.Word(at) == "lambda")
                lambdas++;
            if (_tokens[at].Kind is not TokenKind.Sign)
                continue;
            var c = module.Text[_tokens[at].Start];
            if (c == ':' && depth == 0 && _tokens[at].End - _tokens[at].Start == 1 && lambdas-- == 0)
                return at;
            depth += c is '(' or '[' or '{' ? 1 : c is ')' or ']' or '}' ? -1 : 0;
        }

        return -1;
    }

    private static bool IsCompound(string? keyword) =>
        keyword is "if" or "for" or "while" or "try" or "except" or "finally" or "else" or "elif" or "with" or "def" or "class" or "match" or "case";
}

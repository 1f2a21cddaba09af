namespace Cors.Analyzers.Reading.Scripts.Php.Syntax;

/// <content>Statements that hold others.</content>
internal sealed partial class PhpParser
{
    private Statement If(int start)
    {
        _at++;
        var condition = Parenthesised();
        var isWorded = Current.Is(":");
        var holds = Body("elseif", "else", "endif");
        Statement? fails = null;
        if (Current.Is("elseif") && _depth < Deepest)
        {
            _depth++;
            fails = If(Current.Start);
            _depth--;
            return new Statement.If(From(start), condition, holds, fails);
        }

        if (Take("else"))
        {
            if (Current.Is("if") && !isWorded)
                fails = _depth < Deepest ? Statement() : null;
            else
                fails = Body("endif");
        }

        if (isWorded && Take("endif"))
            End();
        return new Statement.If(From(start), condition, holds, fails);
    }

    private Statement Loop(int start, string word)
    {
        _at++;
        var head = new List<Expression>();
        if (Take("("))
        {
            while (Current.Kind is not (PhpTokenKind.End or PhpTokenKind.Html) && !Take(")"))
            {
                var before = _at;
                if (!Current.Is(";") && !Current.Is(","))
                    head.Add(Parse());
                if (_at == before)
                    _at++;
            }
        }

        var close = "end" + word;
        var body = Body(close);
        if (Take(close))
            End();
        return new Statement.Loop(From(start), head, body, atLeastOnce: false);
    }

    private Statement Do(int start)
    {
        _at++;
        var body = Body();
        Expression[] head = Take("while") ? [Parenthesised()] : [];
        End();
        return new Statement.Loop(From(start), head, body, atLeastOnce: true);
    }

    private Statement ForEach(int start)
    {
        _at++;
        Take("(");
        var subject = Parse();
        Expression? key = null;
        Expression value = new Expression.Other(From(start), []);
        if (Take("as"))
        {
            Take("&");
            value = Parse();
            if (Take("=>"))
            {
                key = value;
                Take("&");
                value = Parse();
            }
        }

        Take(")");
        var body = Body("endforeach");
        if (Take("endforeach"))
            End();
        return new Statement.ForEach(From(start), subject, key, value, body);
    }

    private Statement Switch(int start)
    {
        _at++;
        var subject = Parenthesised();
        var isWorded = Take(":");
        var open = Current;
        if (!isWorded)
            Take("{");
        var cases = new List<(Expression? Key, Statement.Block Body)>();
        while (Current.Kind is not PhpTokenKind.End && !Current.Is("}") && !Current.Is("endswitch"))
        {
            var from = Current.Start;
            Expression? key = null;
            if (Take("case"))
                key = Parse();
            else if (!Take("default"))
            {
                _at++;
                continue;
            }

            if (!Take(":"))
                Take(";");
            var body = new List<Statement>();
            Statements(body, "case", "default", "endswitch");
            cases.Add((key, new Statement.Block(From(from), body, isBraced: true)));
        }

        if (isWorded ? Take("endswitch") : Take("}"))
            End();
        else if (!isWorded)
            Unclosed ??= open.Span;
        return new Statement.Switch(From(start), subject, cases);
    }

    private Statement Try(int start)
    {
        _at++;
        var body = Body();
        var handlers = new List<Statement>();
        while (Take("catch"))
        {
            if (Current.Is("("))
                Group("(", ")");
            handlers.Add(Body());
        }

        return new Statement.Try(From(start), body, handlers, Take("finally") ? Body() : null);
    }

    private Statement Echo(int start)
    {
        _at++;
        var values = new List<Expression> { Parse() };
        while (Take(","))
            values.Add(Parse());
        End();
        return new Statement.Output(From(start), values);
    }

    private Statement Jump(int start, string word)
    {
        _at++;
        var value = Current.Is(";") || Current.Is("}") || Current.Kind is PhpTokenKind.End or PhpTokenKind.Html ? null : Parse();
        End();
        return new Statement.Jump(From(start), word, value);
    }

    private Statement Function(int start)
    {
        _at++;
        Take("&");
        var name = text.Substring(Current.Start, Current.End - Current.Start);
        _at++;
        var function = Rest(name);
        return new Statement.Declaration(From(start), function);
    }

    /// <summary>A function from its parameters on.</summary>
    private Function Rest(string? name)
    {
        var parameters = Parameters();
        if (Take("use") && Current.Is("("))
            Group("(", ")");
        ReturnType();
        if (Current.Is("{"))
            return new(name, parameters, Braced());
        End();
        return new(name, parameters, new Statement.Other(From(Current.Start)));
    }

    private void ReturnType()
    {
        if (!Take(":"))
            return;
        while (Current.Kind is PhpTokenKind.Name or PhpTokenKind.Keyword || Current.Is("?") || Current.Is("|") || Current.Is("&") || Current.Is("(") || Current.Is(")"))
            _at++;
    }

    private List<(string Name, Expression? Default)> Parameters()
    {
        var found = new List<(string Name, Expression? Default)>();
        if (!Take("("))
            return found;
        while (Current.Kind is not (PhpTokenKind.End or PhpTokenKind.Html) && !Take(")"))
        {
            var token = Current;
            _at++;
            if (token.Is("#"))
                Group("[", "]");
            else if (token.Kind is PhpTokenKind.Variable)
                found.Add((text.Substring(token.Start + 1, token.End - token.Start - 1), Take("=") ? Parse() : null));
            else if (token.Is("{") || token.Is(";"))
                break;
        }

        return found;
    }

    private Statement Class(int start)
    {
        _at++;
        var name = text.Substring(Current.Start, Current.End - Current.Start);
        return new Statement.Class(From(start), name, Members());
    }

    /// <summary>What stands between a class's braces.</summary>
    private IReadOnlyList<Statement> Members()
    {
        while (Current.Kind is not (PhpTokenKind.End or PhpTokenKind.Html) && !Current.Is("{") && !Current.Is(";") && !Current.Is("}"))
            _at++;
        return Current.Is("{") ? Braced().Statements : [];
    }
}

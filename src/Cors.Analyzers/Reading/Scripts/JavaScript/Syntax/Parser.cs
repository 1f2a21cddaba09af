namespace Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

/// <summary>
/// Parses an expression where one is asked for. TypeScript's types are passed over. What it does not know it takes for
/// <see cref="Node.Unread"/>; its steps are counted, so that no text makes it slow.
/// </summary>
internal sealed partial class Parser(ScriptText source)
{
    private const int Deepest = 80;

    private int _steps = (4 * source.Count) + 1000;

    private int _depth;

    private int _at;

    /// <summary>The expression that begins at a token.</summary>
    public Node ExpressionAt(int token)
    {
        (_at, _depth) = (token, 0);
        return Expression();
    }

    /// <summary>The statement that begins at a token.</summary>
    public Statement StatementAt(int token)
    {
        (_at, _depth) = (token, 0);
        return Statement();
    }

    /// <summary>The call whose opening parenthesis is a token.</summary>
    /// <param name="start">The token that the callee begins with.</param>
    public Node.Call? CallAt(int start)
    {
        (_at, _depth) = (start, 0);
        return Postfix() as Node.Call;
    }

    private bool Is(string what) => source.Is(_at, what);

    private bool Take(string what)
    {
        if (!Is(what))
            return false;
        _at++;
        return true;
    }

    private TextSpan From(int start) => TextSpan.FromBounds(source[start].Start, _at > start ? source[_at - 1].End : source[start].Start);

    private Node Expression()
    {
        var start = _at;
        if (_depth >= Deepest || --_steps < 0)
            return Skip(start);
        _depth++;
        var node = Choice();
        if (source[_at].Kind is TokenKind.Mark && AssignmentMark() is { } mark)
        {
            _at++;
            node = new Node.Assignment(From(start), mark, node, Expression());
            node = node with { Span = From(start) };
        }

        _depth--;
        return node;
    }

    /// <summary>Passes by what is too deep to be read.</summary>
    private Node.Unread Skip(int start)
    {
        _at = source.Match(_at) is var close and > 0 ? close : _at;
        if (_at < source.Count - 1)
            _at++;
        return new Node.Unread(TextSpan.FromBounds(source[start].Start, Math.Max(source[start].Start, source[Math.Max(start, _at - 1)].End)));
    }

    private string? AssignmentMark()
    {
        var word = source.Word(_at);
        return word is "=" or "+=" or "-=" or "||=" or "&&=" or "??=" or "|=" or "&=" or "*=" or "/=" ? word : null;
    }

    private Node Choice()
    {
        var start = _at;
        var test = Operation(0);
        if (!Is("?"))
            return test;
        _at++;
        _inChoice++;
        var yes = Expression();
        _inChoice--;
        if (!Take(":"))
            return new Node.Unread(From(start));
        var no = Expression();
        return new Node.Conditional(From(start), test, yes, no);
    }

    private int _inChoice;

    private static int Strength(string mark) => mark switch
    {
        "||" or "??" => 1,
        "&&" => 2,
        "|" or "^" or "&" => 3,
        "==" or "===" or "!=" or "!==" => 4,
        "<" or ">" or "<=" or ">=" or "in" or "instanceof" or "as" or "satisfies" => 5,
        "<<" => 6,
        "+" or "-" => 7,
        "*" or "/" or "%" or "**" => 8,
        _ => 0,
    };

    private Node Operation(int outer)
    {
        var start = _at;
        var left = Unary();
        while (source[_at].Kind is TokenKind.Mark or TokenKind.Name && source[_at].End - source[_at].Start <= 10)
        {
            var mark = source.Word(_at);
            var strength = Strength(mark);
            if (strength == 0 || strength <= outer || --_steps < 0)
                break;
            if (mark is "as" or "satisfies")
            {
                if (source.BeginsLine(_at))
                    break;
                _at++;
                SkipType();
                continue;
            }

            _at++;
            var right = Operation(strength);
            left = new Node.Binary(From(start), mark, left, right);
        }

        return left;
    }

    private Node Unary()
    {
        var start = _at;
        if (--_steps < 0)
            return Skip(start);
        var word = source[_at].Kind is TokenKind.Mark or TokenKind.Name && source[_at].End - source[_at].Start <= 6 ? source.Word(_at) : "";
        if (word is "!" or "-" or "+" or "~" or "typeof" or "void" or "delete" or "await" or "++" or "--" or "yield")
        {
            if (_depth >= Deepest)
                return Skip(start);
            _at++;
            _depth++;
            var of = Unary();
            _depth--;
            return word == "await" ? of : new Node.Unary(From(start), word, of);
        }

        return Postfix();
    }

    private Node Postfix()
    {
        var start = _at;
        var isNew = Take("new");
        var node = isNew && Is("new") ? Skip(_at) : Primary();
        while (--_steps >= 0)
        {
            if (Is(".") || Is("?."))
            {
                _at++;
                if (source[_at].Kind is TokenKind.Name)
                {
                    _at++;
                    node = new Node.Member(From(start), node, source.Word(_at - 1), source[_at - 1].Span);
                    continue;
                }

                if (!Is("(") && !Is("["))
                    return new Node.Unread(From(start));
            }
            else if (Is("!") && !source.BeginsLine(_at))
            {
                _at++;
            }
            else if (Is("<") && TypeArgumentsEnd() is { } end)
            {
                _at = end;
            }
            else if (Is("["))
            {
                var close = source.Match(_at++);
                var key = Expression();
                _at = close + 1;
                node = new Node.Element(From(start), node, key);
            }
            else if (Is("("))
            {
                node = new Node.Call(default, node, Arguments(), isNew);
                node = node with { Span = From(start) };
                isNew = false;
            }
            else if (source[_at].Kind is TokenKind.Template or TokenKind.TemplateHead)
            {
                Primary();
                node = new Node.Unread(From(start));
            }
            else if ((Is("++") || Is("--")) && !source.BeginsLine(_at))
            {
                _at++;
                node = new Node.Unread(From(start));
            }
            else
            {
                break;
            }
        }

        return isNew ? new Node.Call(From(start), node, [], IsNew: true) : node;
    }

    private IReadOnlyList<Node> Arguments() => Items(source.Match(_at));

    /// <summary>Expressions with commas between them, from behind the bracket here to behind its partner.</summary>
    private List<Node> Items(int close)
    {
        var items = new List<Node>();
        _at++;
        while (_at < close && _steps > 0)
        {
            var start = _at;
            if (Take(","))
                continue;
            if (Take("..."))
            {
                var of = Expression();
                items.Add(new Node.Spread(From(start), of));
            }
            else
            {
                items.Add(Expression());
            }

            // What stands behind an item that was not read to its end makes it another one.
            if (_at < close && !Is(","))
            {
                while (_at < close && !Is(",") && --_steps > 0)
                    _at = source.Match(_at) is var inner and > 0 ? inner + 1 : _at + 1;
                items[items.Count - 1] = new Node.Unread(TextSpan.FromBounds(source[start].Start, Math.Max(source[start].Start, source[Math.Max(start, _at - 1)].End)));
            }
        }

        _at = Math.Min(close + 1, source.Count - 1);
        return items;
    }
}

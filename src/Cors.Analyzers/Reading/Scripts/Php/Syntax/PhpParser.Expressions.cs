namespace Cors.Analyzers.Reading.Scripts.Php.Syntax;

/// <content>Expressions, by the strength of their operators.</content>
internal sealed partial class PhpParser
{
    private const int Assignment = 4;

    private const int Coalesce = 6;

    private const int Prefix = 18;

    private static readonly IReadOnlyDictionary<string, int> Strengths = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["or"] = 1, ["xor"] = 2, ["and"] = 3, ["??"] = Coalesce, ["||"] = 7, ["&&"] = 8, ["|"] = 9, ["^"] = 10, ["&"] = 11,
        ["=="] = 12, ["!="] = 12, ["==="] = 12, ["!=="] = 12, ["<>"] = 12, ["<=>"] = 12, ["<"] = 13, [">"] = 13, ["<="] = 13, [">="] = 13,
        ["<<"] = 14, [">>"] = 14, ["."] = 15, ["+"] = 16, ["-"] = 16, ["*"] = 17, ["/"] = 17, ["%"] = 17, ["instanceof"] = 19, ["**"] = 20,
    };

    private Expression Parse(int least = 0)
    {
        var start = Current.Start;
        if (_depth >= Deepest)
        {
            _at++;
            return new Expression.Other(From(start), []);
        }

        _depth++;
        var left = Operand();
        while (Operation(start, left, least) is { } whole)
            left = whole;
        _depth--;
        return left;
    }

    /// <summary>What an operator makes of its left operand; null where none follows, or a weaker one.</summary>
    private Expression? Operation(int start, Expression left, int least)
    {
        var token = Current;
        if (token.Kind is not (PhpTokenKind.Operator or PhpTokenKind.Keyword))
            return null;
        if (token.Text is "++" or "--")
        {
            _at++;
            return new Expression.Unary(From(start), token.Text, [left]);
        }

        // An assignment binds to the variable before it, however strong the operator before that is.
        if (IsAssignment(token.Text) && left is Expression.Variable or Expression.Index or Expression.Member or Expression.List)
        {
            _at++;
            Take("&");
            var value = Parse(Assignment);
            return new Expression.Binary(From(start), token.Text, left, value);
        }

        if (token.Text == "?" && least <= 5)
            return Ternary(start, left);
        if (!Strengths.TryGetValue(token.Text, out var strength) || strength < least)
            return null;
        _at++;
        var right = Parse(strength == Coalesce ? strength : strength + 1);
        return new Expression.Binary(From(start), token.Text, left, right);
    }

    private static bool IsAssignment(string op) =>
        op.Length > 0 && op[op.Length - 1] == '=' && op is not ("==" or "===" or "!=" or "!==" or "<=" or ">=");

    private Expression Ternary(int start, Expression condition)
    {
        _at++;
        var holds = Current.Is(":") ? null : Parse(Assignment);
        var fails = Take(":") ? Parse(Coalesce) : new Expression.Other(From(PreviousEnd), []);
        return new Expression.Ternary(From(start), condition, holds, fails);
    }

    private Expression Operand()
    {
        var token = Current;
        switch (token.Kind)
        {
            case PhpTokenKind.Cast:
                return Unary(token.Text, Prefix);
            case PhpTokenKind.Operator when token.Text is "!" or "@" or "-" or "+" or "~" or "&" or "..." or "++" or "--":
                return Unary(token.Text, Prefix);
            case PhpTokenKind.Keyword:
                return Keyword(token.Text);
            default:
                return Chain(token.Start, Primary());
        }
    }

    private Expression Unary(string op, int strength)
    {
        var start = Current.Start;
        _at++;
        var operand = Parse(strength);
        return new Expression.Unary(From(start), op, [operand]);
    }

    private Expression Keyword(string word)
    {
        var start = Current.Start;
        switch (word)
        {
            case "include" or "include_once" or "require" or "require_once" or "print" or "throw" or "clone" or "yield":
                return Unary(word, Assignment);
            case "exit" or "die" or "isset" or "empty":
                _at++;
                var operands = Current.Is("(") ? Arguments() : [];
                return new Expression.Unary(From(start), word == "die" ? "exit" : word, operands);
            case "array" or "list" when Next.Is("("):
                _at++;
                return Chain(start, List(start, ")"));
            case "new":
                return Chain(start, New());
            case "match" when Next.Is("("):
                return Match();
            case "function" or "fn":
                return Lambda();
            case "static" when Next.Is("function") || Next.Is("fn"):
                _at++;
                return Lambda();
            default:
                // "static::" and "array" as a name.
                return Chain(start, Primary());
        }
    }

    private Expression New()
    {
        var start = Current.Start;
        _at++;
        if (Take("class"))
        {
            IReadOnlyList<Expression> given = Current.Is("(") ? Arguments() : [];
            var members = Members();
            return new Expression.Other(From(start), given.Concat(members.OfType<Statement.Declaration>().Select(method => (Expression)new Expression.Lambda(method.Span, method.Function))).ToList());
        }

        var name = Current.Kind is PhpTokenKind.Name or PhpTokenKind.Keyword ? text.Substring(Current.Start, Current.End - Current.Start) : null;
        if (name is not null || Current.Kind is PhpTokenKind.Variable)
            _at++;
        IReadOnlyList<Expression> arguments = Current.Is("(") ? Arguments() : [];
        return new Expression.New(From(start), name, arguments);
    }

    private Expression Match()
    {
        var start = Current.Start;
        _at++;
        var subject = Parenthesised();
        var arms = new List<(IReadOnlyList<Expression> Keys, Expression Value)>();
        if (Take("{"))
        {
            while (Current.Kind is not (PhpTokenKind.End or PhpTokenKind.Html) && !Take("}"))
            {
                var before = _at;
                var keys = new List<Expression>();
                while (!Current.Is("=>") && Current.Kind is not PhpTokenKind.End && !Current.Is("}") && !Take("default"))
                {
                    keys.Add(Parse());
                    if (!Take(","))
                        break;
                }

                if (Take("=>"))
                    arms.Add((keys, Parse()));
                Take(",");
                if (_at == before)
                    _at++;
            }
        }

        return new Expression.Match(From(start), subject, arms);
    }

    private Expression Lambda()
    {
        var start = Current.Start;
        var isShort = Current.Is("fn");
        _at++;
        Take("&");
        if (!isShort)
        {
            var function = Rest(null);
            return new Expression.Lambda(From(start), function);
        }

        var parameters = Parameters();
        ReturnType();
        Take("=>");
        var value = Parse(Assignment);
        return new Expression.Lambda(From(start), new(null, parameters, new Statement.Jump(value.Span, "return", value)));
    }

    private Expression Parenthesised()
    {
        var start = Current.Start;
        if (!Take("("))
            return new Expression.Other(From(start), []);
        var inner = Parse();
        while (Take(","))
            Parse();
        Take(")");
        return inner;
    }
}

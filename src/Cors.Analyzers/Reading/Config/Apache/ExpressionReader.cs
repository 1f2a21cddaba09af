namespace Cors.Analyzers.Reading.Config.Apache;

/// <summary>Reads an expression of Apache's (<c>ap_expr</c>): what it says of the origin and the method, the rest is unread.</summary>
/// <param name="text">The expression.</param>
/// <param name="start">Where it begins in the file; null where it is not written letter by letter.</param>
/// <param name="variables">The environment variables.</param>
/// <param name="asked">The requests that are asked about.</param>
internal sealed class ExpressionReader(string text, int? start, Variables variables, Asked asked)
{
    private const int Deepest = 32;

    private readonly ExpressionLexer _lexer = new(text);

    private readonly List<ComparedOrigin> _origins = [];

    private TextSpan? _deciding;

    private bool _varies;

    private bool _failed;

    /// <summary>Reads it all.</summary>
    public Condition Read()
    {
        var test = Either(0);
        if (_failed || !_lexer.IsAtEnd)
            test = OriginTest.Unread;
        return new(test) { Deciding = _deciding, Origins = _origins, Varies = _varies };
    }

    private OriginTest Either(int depth)
    {
        var test = Both(depth);
        while (_lexer.Take("||"))
            test = Logic.FirstThatHolds([(test, OriginTest.Anybody), (Both(depth), OriginTest.Anybody)]);
        return test;
    }

    private OriginTest Both(int depth)
    {
        var test = One(depth);
        while (_lexer.Take("&&"))
            test = Logic.And([test, One(depth)]);
        return test;
    }

    private OriginTest One(int depth)
    {
        if (depth > Deepest)
            return Fail();
        if (_lexer.Take("!"))
            return Logic.Not(One(depth + 1));
        if (_lexer.Take("("))
        {
            var inner = Either(depth + 1);
            return _lexer.Take(")") ? inner : Fail();
        }

        if (_lexer.TakeUnary() is { } unary)
            return Unary(unary, Operand());
        var left = Operand();
        if (left.Kind is OperandKind.Word && left.Text is "true" or "false")
            return left.Text == "true" ? OriginTest.Anybody : OriginTest.Nobody;
        return _lexer.TakeComparison() switch
        {
            "==" or "=" => Same(left, Operand()),
            "!=" => Logic.Not(Same(left, Operand())),
            "=~" => Matches(left),
            "!~" => Logic.Not(Matches(left)),
            "in" => In(left),
            null => Fail(),
            _ => Other(),
        };
    }

    private OriginTest Other()
    {
        Operand();
        return OriginTest.Unread;
    }

    private OriginTest Unary(char what, Operand operand) => (what, operand.Kind) switch
    {
        // A cross-origin request has an Origin.
        ('n' or 'T', OperandKind.Origin) => OriginTest.Anybody,
        ('z', OperandKind.Origin) => OriginTest.Nobody,
        ('n' or 'T', OperandKind.Variable) => variables.Test(operand.Text, value => IsTrue(value, what)),
        ('z', OperandKind.Variable) => Logic.Not(variables.Test(operand.Text, value => IsTrue(value, 'n'))),
        _ => OriginTest.Unread,
    };

    private static OriginTest IsTrue(Value value, char what) => value.Kind switch
    {
        ValueKind.None => OriginTest.Nobody,
        ValueKind.Unread or ValueKind.Asked => OriginTest.Unread,
        ValueKind.Text => value.Text.Length == 0 || (what == 'T' && value.Text.ToLowerInvariant() is "0" or "off" or "false" or "no") ? OriginTest.Nobody : OriginTest.Anybody,
        _ => OriginTest.Anybody,
    };

    private OriginTest Same(Operand left, Operand right)
    {
        if (right.Kind is not OperandKind.Text)
            (left, right) = (right, left);
        if (right.Kind is not OperandKind.Text)
            return OriginTest.Unread;
        switch (left.Kind)
        {
            case OperandKind.Origin:
                Compared(right, 0, 0);
                return right.Text.Length == 0 ? OriginTest.Nobody : new OriginTest.Is(right.Text);
            case OperandKind.Method:
                return asked.Method(method => method == right.Text);
            case OperandKind.Variable:
                return variables.Test(left.Text, value => value.Kind switch
                {
                    ValueKind.Text => value.Text == right.Text ? OriginTest.Anybody : OriginTest.Nobody,
                    ValueKind.None => right.Text.Length == 0 ? OriginTest.Anybody : OriginTest.Nobody,
                    ValueKind.Origin => new OriginTest.Is(right.Text),
                    _ => OriginTest.Unread,
                });
            case OperandKind.Text:
                return left.Text == right.Text ? OriginTest.Anybody : OriginTest.Nobody;
            default:
                return OriginTest.Unread;
        }
    }

    private OriginTest Matches(Operand left)
    {
        if (_lexer.TakeRegex() is not { } regex)
            return Fail();
        var pattern = new Pattern(regex.Text, RegexDialect.Pcre, regex.IgnoreCase);
        switch (left.Kind)
        {
            case OperandKind.Origin:
                _deciding = At(regex.At, regex.Text.Length);
                return new OriginTest.Matches(pattern);
            case OperandKind.Method:
                return asked.Method(method => PatternMatch.Try(pattern, method));
            case OperandKind.Variable:
                return variables.Test(left.Text, value => value.Kind is ValueKind.Origin ? new OriginTest.Matches(pattern) : OriginTest.Unread);
            default:
                return OriginTest.Unread;
        }
    }

    private OriginTest In(Operand left)
    {
        var values = new List<Operand>();
        if (!_lexer.Take("{"))
            return Other();
        do
            values.Add(Operand());
        while (_lexer.Take(",") && !_failed);
        if (!_lexer.Take("}"))
            return Fail();
        if (values.Any(value => value.Kind is not OperandKind.Text))
            return OriginTest.Unread;
        if (left.Kind is OperandKind.Method)
            return asked.Method(method => values.Any(value => value.Text == method));
        if (left.Kind is not OperandKind.Origin)
            return OriginTest.Unread;
        for (var i = 0; i < values.Count; i++)
        {
            // With its quotation marks and one comma.
            var (from, to) = i > 0 ? (End(values[i - 1]), End(values[i])) : values.Count > 1 ? (values[0].At - 1, values[1].At - 1) : (0, 0);
            Compared(values[i], from, to);
        }

        return new OriginTest.InSet([.. values.Select(value => value.Text)]);
    }

    private Operand Operand()
    {
        var operand = _lexer.TakeOperand();
        _failed |= operand.Kind is OperandKind.Missing;
        _varies |= operand.Varies;
        return operand;
    }

    private static int End(Operand text) => text.At + text.Text.Length + 1;

    private void Compared(Operand operand, int from, int to)
    {
        if (operand.Text.Length > 0 && At(operand.At, operand.Text.Length) is { } span)
            _origins.Add(new(operand.Text, span, At(from, to - from) is { Length: > 0 } extent ? extent : default));
    }

    private TextSpan? At(int at, int length) => start is { } begin ? new TextSpan(begin + at, length) : null;

    private OriginTest Fail()
    {
        _failed = true;
        return OriginTest.Unread;
    }
}

using Cors.Analyzers.Reading.Scripts.Php.Syntax;

namespace Cors.Analyzers.Reading.Scripts.Php.Running;

/// <summary>What conditions say of the origin on one way through the program.</summary>
internal sealed partial class Conditions(Runner runner, State state, Evaluation values)
{
    private const int Deepest = 60;

    private readonly Evaluation _values = values;

    private readonly Dictionary<Expression, Condition> _known = [];

    /// <summary>Reads a condition.</summary>
    public Condition Judge(Expression expression)
    {
        if (_known.TryGetValue(expression, out var found))
            return found;
        if (runner.Depth >= Deepest || --runner.Budget < 0)
            return Condition.Unread;
        runner.Depth++;
        _known[expression] = found = Of(expression);
        runner.Depth--;
        return found;
    }

    private Condition Of(Expression expression)
    {
        if (Runner.Recall(expression, state) is { } remembered)
            return Truth(remembered);
        switch (expression)
        {
            case Expression.Unary { Operator: "!", Operands: [var inner] }:
                return Judge(inner).Not();
            case Expression.Unary { Operator: "@" or "bool" or "boolean", Operands: [var inner] }:
                return Judge(inner);
            case Expression.Unary { Operator: "isset", Operands: var operands }:
                return operands.Aggregate(Condition.True, (all, one) => Condition.And(all, IsSet(one)));
            case Expression.Unary { Operator: "empty", Operands: [var inner] }:
                return Condition.And(IsSet(inner), Truth(_values.Evaluate(inner))).Not();
            case Expression.Binary { Operator: "&&" or "and" } both:
                return Condition.And(Judge(both.Left), Judge(both.Right));
            case Expression.Binary { Operator: "||" or "or" } either:
                return Condition.Or(Judge(either.Left), Judge(either.Right));
            case Expression.Binary { Operator: "=" } assignment:
                return Judge(assignment.Right);
            case Expression.Binary { Operator: "===" or "==" or "!==" or "!=" or "<>" } comparison:
                var same = Same(comparison);
                return comparison.Operator[0] == '=' ? same : same.Not();
            case Expression.Binary { Operator: ">" or ">=", Left: Expression.Call call, Right: Expression.Number { Value: "0" or "1" } }:
                return Call(call) is { } matched && IsCount(call.Name) ? matched : Unknown(expression);
            case Expression.Call call:
                return Call(call) ?? Truth(_values.Evaluate(call));
            case Expression.Binary { Operator: "??" } or Expression.Variable or Expression.Member or Expression.Index or Expression.Constant or Expression.Text or Expression.Number or Expression.List or Expression.Ternary:
                return Truth(_values.Evaluate(expression));
            default:
                return Unknown(expression);
        }
    }

    private Condition Unknown(Expression expression) =>
        IsAboutOrigin(expression) ? Condition.Unread : Condition.Neutral;

    private bool IsAboutOrigin(Expression expression, int depth = 0) =>
        depth > Deepest || --runner.Budget < 0 || _values.IsSuspect(expression) || _values.Evaluate(expression).Any(one => one.Value.DependsOnOrigin) || expression.Parts.Any(part => IsAboutOrigin(part, depth + 1));

    private static bool IsCount(string? name) => name?.ToLowerInvariant() is "preg_match" or "preg_match_all";

    /// <summary>Is the value one that counts as true?</summary>
    private static Condition Truth(IReadOnlyList<Outcome> outcomes) => Over(outcomes, value => value switch
    {
        Value.Truth truth => truth.Is,
        { Text: { } text } => Condition.Of(text is not ("" or "0")),
        { Single.Kind: PieceKind.Origin or PieceKind.Host or PieceKind.Scheme or PieceKind.Method } => Condition.True,
        Value.Items items => items.IsComplete || items.All.Count > 0 ? Condition.Of(items.All.Count > 0) : Condition.Neutral,
        Value.Scalar { All.Count: > 1 } scalar when scalar.All.Any(piece => piece.Kind is PieceKind.Origin) => Condition.True,
        _ => value.DependsOnOrigin ? Condition.Unread : Condition.Neutral,
    });

    /// <summary>What is said of the first value that applies.</summary>
    private static Condition Over(IReadOnlyList<Outcome> outcomes, Func<Value, Condition> judge)
    {
        var result = Condition.Unread;
        for (var i = outcomes.Count - 1; i >= 0; i--)
        {
            var one = judge(outcomes[i].Value);
            result = outcomes[i].When == OriginTest.Anybody ? one : new Condition(
                Logic.Choose(outcomes[i].When, one.WhenTrue, result.WhenTrue), Logic.Choose(outcomes[i].When, one.WhenFalse, result.WhenFalse))
            {
                Entries = [.. one.Entries, .. result.Entries],
                Site = one.Site ?? result.Site,
            };
        }

        return result;
    }

    private Condition IsSet(Expression expression)
    {
        if (expression is Expression.Index { Target: Expression.Variable { Name: "_SERVER" }, Key: { } key } && _values.Single(key).Text is { } name)
        {
            return name.ToUpperInvariant() switch
            {
                "HTTP_ORIGIN" or "REQUEST_METHOD" => Condition.True,
                // Which headers the request will have is not known, but one that asks for none needs no answer.
                "HTTP_ACCESS_CONTROL_REQUEST_METHOD" or "HTTP_ACCESS_CONTROL_REQUEST_HEADERS" => Condition.Of(runner.IsPreflight),
                _ => runner.IsPreflight && Request.IsMissingInPreflight(name) ? Condition.False : Condition.Neutral,
            };
        }

        if (expression is Expression.Index { Target: Expression.Variable { Name: "_COOKIE" or "_POST" or "_FILES" } } && runner.IsPreflight)
            return Condition.False;
        if (expression is Expression.Index { Target: var target, Key: { } asked })
        {
            var of = _values.Single(target);
            if (of == Value.RequestHeaders)
                return Request.Header(_values.Single(asked).Text, default).Single is { Kind: PieceKind.Origin } ? Condition.True : IsSetHeader(_values.Single(asked).Text);
            if (of is Value.Items items && _values.Single(asked).Single is { Kind: PieceKind.Origin })
                return InKeys(items);
            if (of == Value.OriginParts)
                return Condition.Of(new OriginTest.Of(OriginPart.IsAbsolute, new OriginTest.Is("true"), Unparsable.Refused));
        }

        return Over(_values.Evaluate(expression), value => value switch
        {
            Value.Truth truth => truth.Is == Condition.False ? Condition.False : Condition.True,
            { Single.Kind: PieceKind.Unread } => Condition.Unread,
            { Single.Kind: PieceKind.Neutral } => Condition.Neutral,
            _ => Condition.True,
        });
    }

    private Condition IsSetHeader(string? name) =>
        runner.IsPreflight && name is not null && Request.IsMissingInPreflight("HTTP_" + name.Replace('-', '_')) ? Condition.False : Condition.Neutral;
}

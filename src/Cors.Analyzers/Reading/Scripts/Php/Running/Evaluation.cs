using System.Globalization;
using Cors.Analyzers.Reading.Scripts.Php.Syntax;

namespace Cors.Analyzers.Reading.Scripts.Php.Running;

/// <summary>What expressions come to on one way through the program.</summary>
internal sealed partial class Evaluation(Runner runner, State state)
{
    // More pieces or elements are data, not a policy.
    private const int MostParts = 2000;

    // Constants that name each other, and deep nesting.
    private const int Deepest = 60;

    private static readonly string[] Suspects = ["origin", "cors", "allow", "domain", "host", "referer", "referrer", "trust", "white", "valid", "permit", "safe", "url", "site"];

    // Whoever asks for a part of an expression asks for the whole as well: without it nesting would cost double at each level.
    private Dictionary<Expression, IReadOnlyList<Outcome>>? _known;

    private Conditions? _conditions;

    /// <summary>The same way, for conditions.</summary>
    public Conditions Conditions => _conditions ??= new Conditions(runner, state, this);

    /// <summary>The values of an expression, none of which is missing.</summary>
    public IReadOnlyList<Outcome> Evaluate(Expression expression)
    {
        if (_known is not null && _known.TryGetValue(expression, out var found))
            return found;
        if (runner.Depth >= Deepest || --runner.Budget < 0)
            return Outcome.Of(Value.Unread);
        if (expression is Expression.Text or Expression.Number)
            return Of(expression);
        runner.Depth++;
        (_known ??= [])[expression] = found = Runner.Recall(expression, state) ?? Of(expression);
        runner.Depth--;
        return found;
    }

    /// <summary>The value of an expression that has just one.</summary>
    public Value Single(Expression expression) => Evaluate(expression) is [{ Value: var only, When: OriginTest.Constant { Value: true } }] ? only : Value.Unread;

    /// <summary>May something that could not be read depend on the origin, by the names that stand in it?</summary>
    public bool IsSuspect(Expression expression, int depth = 0)
    {
        if (depth > Deepest || --runner.Budget < 0)
            return true;
        var name = expression switch
        {
            Expression.Variable variable => variable.Name,
            Expression.Member member => member.Name,
            Expression.Call call => call.Name ?? "",
            Expression.Constant constant => constant.Value,
            Expression.Text { Value.Length: < 40 } text => text.Value,
            Expression.Unary { Operator: "include" or "require" or "include_once" or "require_once" } => "origin",
            _ => "",
        };
        return Suspects.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0) || expression.Parts.Any(part => IsSuspect(part, depth + 1));
    }

    private IReadOnlyList<Outcome> Of(Expression expression)
    {
        switch (expression)
        {
            case Expression.Text text:
                return Outcome.Of(Value.Of(text.Value, text.Content, text.IsVerbatim));
            case Expression.Number number:
                return Outcome.Of(Value.Of(Plain(number.Value), number.Span, isVerbatim: Plain(number.Value) == number.Value));
            case Expression.Template template:
                return template.Pieces.Skip(1).Aggregate(Evaluate(template.Pieces[0]), (left, piece) => Joined(left, Evaluate(piece)));
            case Expression.Unary { Operator: "{}", Operands: [var inner] } braces:
                return Placed(Evaluate(inner), braces.Span);
            case Expression.Unary { Operator: "@" or "string" or "binary", Operands: [var inner] }:
                return Evaluate(inner);
            case Expression.Unary { Operator: "-", Operands: [Expression.Number { Value: var digits }] } negative:
                return Outcome.Of(Value.Of("-" + digits, negative.Span, isVerbatim: true));
            case Expression.Unary { Operator: "!" or "isset" or "empty" }:
                return Outcome.Of(new Value.Truth(Conditions.Judge(expression), expression.Span));
            case Expression.Variable variable:
                return state.Variable(variable.Name) ?? Unknown(variable);
            case Expression.Constant constant:
                return Constant(constant);
            case Expression.List list:
                return Outcome.Of(List(list));
            case Expression.Index index:
                return Outcome.Of(Element(index));
            case Expression.Member member:
                return Member(member);
            case Expression.Binary binary:
                return Binary(binary);
            case Expression.Ternary { Holds: null } either:
                return Either(Evaluate(either.Condition), either.Fails);
            case Expression.Call call:
                return Outcome.Of(Call(call));
            default:
                return Unknown(expression);
        }
    }

    private IReadOnlyList<Outcome> Unknown(Expression expression) =>
        Outcome.Of(IsSuspect(expression) || expression.Parts.Any(part => Evaluate(part).Any(one => one.Value.DependsOnOrigin)) ? Value.Unread : Value.Neutral);

    private static string Plain(string number) => number.Replace("_", "");

    private IReadOnlyList<Outcome> Constant(Expression.Constant constant)
    {
        var name = constant.Value.Substring(constant.Value.LastIndexOf('\\') + 1);
        return name.ToLowerInvariant() switch
        {
            "true" => Outcome.Of(new Value.Truth(Condition.True, constant.Span)),
            "false" or "null" => Outcome.Of(new Value.Truth(Condition.False, constant.Span)),
            _ => runner.Program.Constant(name) is { } value ? Evaluate(value) : Unknown(constant),
        };
    }

    private IReadOnlyList<Outcome> Member(Expression.Member member)
    {
        if (member.Target is Expression.Variable { Name: "this" } && state.Variable("->" + member.Name) is { } own)
            return own;
        var isOwn = member.Target is Expression.Variable { Name: "this" } or Expression.Constant;
        return isOwn && runner.Program.Constant(member.Name) is { } value ? Evaluate(value) : Unknown(member);
    }

    private Value List(Expression.List list)
    {
        var items = new List<Item>();
        var isComplete = true;
        foreach (var element in list.Elements)
        {
            if (element.Value is Expression.Unary { Operator: "..." } spread)
            {
                var inner = Single(spread.Operands[0]);
                items.AddRange(inner is Value.Items known ? known.All : []);
                isComplete &= inner is Value.Items { IsComplete: true };
                continue;
            }

            var key = element.Key is null ? null : Single(element.Key);
            isComplete &= key is null || key.Text is not null;
            items.Add(new(key?.Text, key?.Single?.At ?? default, Removable(Single(element.Value), element.Extent), element.Extent));
        }

        return Listed(items, isComplete);
    }

    private static Value Listed(IReadOnlyList<Item> items, bool isComplete) =>
        items.Count <= MostParts ? new Value.Items(items, isComplete) : new Value.Items([.. items.Take(MostParts)], isComplete: false);

    private static Value Removable(Value value, TextSpan extent) =>
        value.Single is { Kind: PieceKind.Text } piece ? new Value.Scalar([piece with { Extent = extent }]) : value;

    private Value Element(Expression.Index index)
    {
        var key = index.Key is null ? null : Single(index.Key).Text;
        if (index.Target is Expression.Variable { Name: "_SERVER" })
            return Request.Server(key, index.Span);
        if (index.Target is Expression.Variable { Name: "_GET" or "_POST" or "_REQUEST" or "_COOKIE" or "_SESSION" or "_FILES" or "_ENV" or "GLOBALS" })
            return Value.Neutral;
        var target = Single(index.Target);
        if (target == Value.RequestHeaders)
            return Request.Header(key, index.Span);
        if (target == Value.OriginParts)
            return Request.Part(key, index.Span);
        if (target is Value.Items items)
            return items.All.FirstOrDefault(item => key is not null && item.Name == key)?.Value ?? (items.DependsOnOrigin || index.Key is null || Single(index.Key).DependsOnOrigin ? Value.Unread : Value.Neutral);
        // The header as a list with one element.
        if (target.Single is { Kind: PieceKind.Origin or PieceKind.Asked } && key == "0")
            return target;
        return target.DependsOnOrigin || IsSuspect(index) ? Value.Unread : Value.Neutral;
    }

    private IReadOnlyList<Outcome> Binary(Expression.Binary binary)
    {
        switch (binary.Operator)
        {
            case ".":
                return Joined(Evaluate(binary.Left), Evaluate(binary.Right));
            case "=":
                return Evaluate(binary.Right);
            case "??":
                return Either(Evaluate(binary.Left), binary.Right);
            case "*" or "+" or "-" or "/" when Number(binary.Left) is { } left && Number(binary.Right) is { } right && (binary.Operator != "/" || right != 0):
                var result = binary.Operator switch { "*" => left * right, "+" => left + right, "-" => left - right, _ => left / right };
                return Outcome.Of(Value.Of(result.ToString(CultureInfo.InvariantCulture), binary.Span, isVerbatim: false));
            case "+" when Single(binary.Left) is Value.Items first && Single(binary.Right) is Value.Items second:
                return Outcome.Of(Listed([.. first.All, .. second.All], first.IsComplete && second.IsComplete));
            case "===" or "==" or "!==" or "!=" or "<>" or "&&" or "||" or "and" or "or" or "xor":
                return Outcome.Of(new Value.Truth(Conditions.Judge(binary), binary.Span));
            default:
                return Unknown(binary);
        }
    }

    private double? Number(Expression expression) =>
        double.TryParse(Single(expression).Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary><c>??</c> and <c>?:</c>: the first where it is there. Every cross-origin request has an Origin.</summary>
    private IReadOnlyList<Outcome> Either(IReadOnlyList<Outcome> first, Expression second) => first switch
    {
        [{ Value: Value.Truth { Is: var known } }] when known == Condition.False => Evaluate(second),
        [{ Value.Text: "" }] => Evaluate(second),
        [{ Value: { Single.Kind: PieceKind.Neutral } }] => Evaluate(second).Any(one => one.Value.DependsOnOrigin) ? Outcome.Of(Value.Unread) : Outcome.Of(Value.Neutral),
        _ => first,
    };

    private static IReadOnlyList<Outcome> Joined(IReadOnlyList<Outcome> left, IReadOnlyList<Outcome> right)
    {
        if (left.Count * right.Count > 16)
            return Outcome.Of(Value.Unread);
        var found = new List<Outcome>();
        foreach (var first in left)
        {
            foreach (var second in right)
                found.Add(new(Logic.All(first.When, second.When), Joined(first.Value, second.Value)));
        }

        return found;
    }

    private static Value Joined(Value left, Value right) =>
        left.Pieces.Count + right.Pieces.Count <= MostParts ? new Value.Scalar([.. left.Pieces, .. right.Pieces]) : Value.Unread;

    /// <summary>What stands in braces in a string is replaced with them.</summary>
    private static IReadOnlyList<Outcome> Placed(IReadOnlyList<Outcome> outcomes, TextSpan at) =>
        [.. outcomes.Select(outcome => outcome.Value.Single is { Kind: not PieceKind.Text } piece ? outcome with { Value = new Value.Scalar([piece with { At = at }]) } : outcome)];
}

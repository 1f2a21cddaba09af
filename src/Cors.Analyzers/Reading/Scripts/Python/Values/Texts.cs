using System.Text;
using Cors.Analyzers.Reading.Scripts.Python.Syntax;

namespace Cors.Analyzers.Reading.Scripts.Python.Values;

/// <summary>A text that an expression comes to.</summary>
/// <param name="Value">The text.</param>
/// <param name="At">Where a finding about it stands: between the quotes, where it is one string.</param>
/// <param name="Token">The one string that it is letter by letter; null where it is put together or escaped.</param>
internal sealed record TextValue(string Value, TextSpan At, StringToken? Token)
{
    /// <summary>The environment may give another one instead.</summary>
    public bool IsDefault { get; init; }
}

/// <summary>Reads texts, truths and numbers out of expressions.</summary>
internal sealed class Texts(PythonModule module)
{
    private const int MaxDepth = 20;

    /// <summary>Names that stand for each other many times over are not followed to the end.</summary>
    private const int MaxTurns = 2000;

    private int _turns;

    /// <summary>The text that <paramref name="value"/> comes to; null where that is not known.</summary>
    public TextValue? Read(Expression value, Scope scope, int depth = 0)
    {
        _turns = depth == 0 ? 0 : _turns + 1;
        if (depth > MaxDepth || _turns > MaxTurns)
            return null;
        switch (value)
        {
            case Expression.String strings:
                return Join(strings, scope, depth);
            case Expression.Name { Text: var name } when scope.Only(name) is { } bound:
                return Read(bound, scope, depth + 1) is { } known ? known : null;
            case Expression.Binary { Operator: "+" } sum:
                return Read(sum.Left, scope, depth + 1) is { IsDefault: false } left && Read(sum.Right, scope, depth + 1) is { IsDefault: false } right ? new(left.Value + right.Value, sum.Span, null) : null;
            case Expression.Binary { Operator: "or", Left: Expression.Call } either when Environment.IsRead(either.Left):
                return Read(either.Right, scope, depth + 1) is { } otherwise ? otherwise with { IsDefault = true } : null;
            case Expression.Call call when Environment.Default(call) is { } given:
                return Read(given, scope, depth + 1) is { } fallback ? fallback with { IsDefault = true } : null;
            default:
                return null;
        }
    }

    /// <summary>True or false; null where that is not known.</summary>
    public bool? Truth(Expression value, Scope scope, int depth = 0) => value switch
    {
        _ when depth > MaxDepth => null,
        Expression.Name { Text: "True" } => true,
        Expression.Name { Text: "False" or "None" } => false,
        Expression.Name { Text: var name } when scope.Only(name) is { } bound => Truth(bound, scope, depth + 1),
        Expression.Unary { Operator: "not", Operand: var inner } => !Truth(inner, scope, depth + 1),
        Expression.Number => Number(value) is { } number ? number != 0 : null,
        Expression.String => Read(value, scope) is { } text ? text.Value.Length > 0 : null,
        _ => null,
    };

    /// <summary>The number; null where it is none.</summary>
    public static double? Number(Expression value) => value switch
    {
        Expression.Number { Text: var text } =>
            double.TryParse(text.Replace("_", ""), System.Globalization.NumberStyles.AllowDecimalPoint | System.Globalization.NumberStyles.AllowExponent, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null,
        Expression.Unary { Operator: "-", Operand: Expression.Number inner } => -Number(inner),
        Expression.Binary { Operator: "*", Left: var left, Right: var right } when left is Expression.Number or Expression.Binary && right is Expression.Number => Number(left) * Number(right),
        _ => null,
    };

    /// <summary>What a name stands for, followed once or more; the expression itself where it is no name, or none that is known.</summary>
    public static Expression Follow(Expression value, Scope scope)
    {
        for (var turns = 0; turns < MaxDepth && value is Expression.Name { Text: var name } && scope.Only(name) is { } bound; turns++)
            value = bound;
        return value;
    }

    private TextValue? Join(Expression.String strings, Scope scope, int depth)
    {
        if (strings.Parts is [{ IsFormat: false } only] && only.Prefix.IndexOf('b') < 0)
        {
            var text = only.Pieces(module.Text).First().Text ?? "";
            return new(text, only.Content, text.Length == only.Content.Length && text == module.Written(only.Content) ? only : null);
        }

        var joined = new StringBuilder();
        foreach (var (text, span) in strings.Parts.SelectMany(part => part.Pieces(module.Text)))
        {
            if ((text ?? Inserted(module.Written(span).Trim())) is not { } piece)
                return null;
            joined.Append(piece);
        }

        return new(joined.ToString(), strings.Parts.Count == 1 ? strings.Parts[0].Content : strings.Span, null);

        string? Inserted(string name) => scope.Only(name) is { } bound && Read(bound, scope, depth + 1) is { IsDefault: false } known ? known.Value : null;
    }
}

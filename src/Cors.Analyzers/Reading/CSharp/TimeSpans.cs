using System.Globalization;
using Microsoft.CodeAnalysis.Operations;

namespace Cors.Analyzers.Reading.CSharp;

/// <summary>Computes constant lengths of time.</summary>
internal static class TimeSpans
{
    /// <summary><c>TimeSpan.Zero</c> and its like.</summary>
    public static Value.Duration? Field(IFieldSymbol field) =>
        !IsTimeSpan(field.ContainingType) ? null : field.Name switch
        {
            "Zero" => new Value.Duration(0, null),
            "MaxValue" => new Value.Duration(TimeSpan.MaxValue.TotalSeconds, null),
            "MinValue" => new Value.Duration(TimeSpan.MinValue.TotalSeconds, null),
            _ => null,
        };

    /// <summary><c>TimeSpan.FromSeconds(…)</c> and its like.</summary>
    public static Value.Duration? Call(IInvocationOperation call, Func<SyntaxNode, Place?> numberAt)
    {
        if (!IsTimeSpan(call.TargetMethod.ContainingType) || Unit(call.TargetMethod.Name) is not { } unit)
            return null;
        var place = call.TargetMethod.Name == "FromSeconds" && call.Arguments is [var only] ? numberAt(only.Value.Syntax) : null;
        return Sum(call.Arguments, name => name is "value" ? unit : UnitOf(name) ?? unit) is { } seconds ? new Value.Duration(seconds, place) : null;
    }

    /// <summary><c>new TimeSpan(…)</c>.</summary>
    public static Value.Duration? Creation(IObjectCreationOperation creation) =>
        IsTimeSpan(creation.Type) && Sum(creation.Arguments, UnitOf) is { } seconds ? new Value.Duration(seconds, null) : null;

    private static double? Sum(ImmutableArray<IArgumentOperation> arguments, Func<string, double?> unitOf)
    {
        var seconds = 0.0;
        foreach (var argument in arguments)
        {
            if (argument.Value.ConstantValue is not { HasValue: true, Value: IConvertible number and not string } || unitOf(argument.Parameter?.Name ?? "") is not { } unit)
                return null;
            seconds += number.ToDouble(CultureInfo.InvariantCulture) * unit;
        }

        return Math.Round(seconds, 7);
    }

    private static double? Unit(string method) => method.StartsWith("From", StringComparison.Ordinal) ? UnitOf(method.Substring(4).ToLowerInvariant()) : null;

    private static double? UnitOf(string name) => name switch
    {
        "days" => 86400,
        "hours" => 3600,
        "minutes" => 60,
        "seconds" => 1,
        "milliseconds" => 0.001,
        "microseconds" => 0.000001,
        "ticks" => 0.0000001,
        _ => null,
    };

    private static bool IsTimeSpan(ITypeSymbol? type) => type is { Name: "TimeSpan", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
}

using Microsoft.CodeAnalysis.Operations;

namespace Cors.Analyzers.Reading.CSharp;

/// <summary>Reads <c>StringComparer</c> and <c>StringComparison</c>.</summary>
internal static class Comparers
{
    /// <summary>Does the comparison leave case out? Ordinal where none is given; null where it could not be read.</summary>
    public static bool? IgnoresCase(IOperation? comparer) => comparer switch
    {
        null => false,
        IConversionOperation conversion => IgnoresCase(conversion.Operand),
        IArgumentOperation argument => IgnoresCase(argument.Value),
        IFieldReferenceOperation field when field.Field.ContainingType?.Name is "StringComparison" => Named(field.Field.Name),
        IPropertyReferenceOperation property when property.Property.ContainingType?.Name is "StringComparer" => Named(property.Property.Name),
        { ConstantValue: { HasValue: true, Value: int value } } => value is 1 or 3 or 5,
        { ConstantValue: { HasValue: true, Value: null } } => false,
        _ => null,
    };

    private static bool? Named(string name) => name.EndsWith("IgnoreCase", StringComparison.Ordinal);
}

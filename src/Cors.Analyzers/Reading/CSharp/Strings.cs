using Microsoft.CodeAnalysis.Operations;

namespace Cors.Analyzers.Reading.CSharp;

/// <summary>Computes what calls on constant strings and lists give.</summary>
internal static class Strings
{
    /// <summary>The value of a call; null when it is none of those that are computed.</summary>
    public static Value? Compute(IInvocationOperation call, Value instance, List<IArgumentOperation> arguments, ImmutableList<Value> values)
    {
        var method = call.TargetMethod;
        if (method.ContainingType is not { } owner)
            return null;
        if (instance is Value.Text text && owner.SpecialType is SpecialType.System_String)
            return OfText(call, method.Name, text, arguments, values);
        if (owner.SpecialType is SpecialType.System_String && method.IsStatic)
            return OfClass(call, method.Name, values);
        if (instance is Value.Texts list && method.Name is "ToArray" or "ToList" or "AsReadOnly")
            return list;
        return owner.Name is "Enumerable" or "MemoryExtensions" or "ImmutableArray" or "ImmutableHashSet" or "ImmutableList" or "FrozenSet" or "Array"
            ? OfSequence(method.Name, arguments, values)
            : null;
    }

    /// <summary>A constant of .NET's that is no <c>const</c>: <c>Uri.UriSchemeHttps</c>.</summary>
    public static Value? Field(IFieldReferenceOperation field) => (field.Field.ContainingType?.Name, field.Field.Name) switch
    {
        ("Uri", "UriSchemeHttps") => new Value.Text("https", field.Syntax, null),
        ("Uri", "UriSchemeHttp") => new Value.Text("http", field.Syntax, null),
        ("Uri", "SchemeDelimiter") => new Value.Text("://", field.Syntax, null),
        ("String", "Empty") => new Value.Text("", field.Syntax, null),
        ("HttpMethods", var method) when IsOf(field, "Microsoft.AspNetCore.Http") => new Value.Text(method.ToUpperInvariant(), field.Syntax, null),
        ("HeaderNames", var header) when IsOf(field, "Microsoft.Net.Http.Headers") && Dashed(header) is { } name => new Value.Text(name, field.Syntax, null),
        _ => null,
    };

    private static bool IsOf(IFieldReferenceOperation field, string space) => field.Field.ContainingNamespace?.ToDisplayString() == space;

    /// <summary>The header that a name of .NET's stands for: <c>ContentType</c> is <c>Content-Type</c>. Null where the name does not tell.</summary>
    private static string? Dashed(string name)
    {
        if (name == "ETag")
            return name;
        if (name.StartsWith("SecWebSocket", StringComparison.Ordinal) || name.StartsWith("Trace", StringComparison.Ordinal))
            return null;
        var start = name.Length > 1 && name[0] == 'X' && char.IsUpper(name[1]) ? 1 : 0;
        var dashed = start == 1 ? "X-" : "";
        for (var i = start; i < name.Length; i++)
        {
            var isUpper = char.IsUpper(name[i]);
            if (isUpper && i > start && char.IsUpper(name[i - 1]))
                return null;
            dashed += isUpper && i > start ? "-" + name[i] : name[i].ToString();
        }

        return dashed;
    }

    private static Value? OfText(IInvocationOperation call, string name, Value.Text text, List<IArgumentOperation> arguments, ImmutableList<Value> values)
    {
        Value? Changed(string? content) => content is null ? null : content == text.Content ? text : new Value.Text(content, call.Syntax, null);
        switch (name)
        {
            case "ToLower" or "ToLowerInvariant":
                return Changed(text.Content.ToLowerInvariant());
            case "ToUpper" or "ToUpperInvariant":
                return Changed(text.Content.ToUpperInvariant());
            case "ToString":
                return text;
            case "Trim" when Characters(arguments, values) is { } trimmed:
                return Changed(text.Content.Trim(trimmed));
            case "TrimEnd" when Characters(arguments, values) is { } trimmed:
                return Changed(text.Content.TrimEnd(trimmed));
            case "TrimStart" when Characters(arguments, values) is { } trimmed:
                return Changed(text.Content.TrimStart(trimmed));
            case "Replace" when Show(values, 0) is { Length: > 0 } old && Show(values, 1) is { } with && values.Count == 2:
                return Changed(text.Content.Replace(old, with));
            case "Split":
                return Splitting.Split(text, arguments, values);
            default:
                return null;
        }
    }

    private static Value? OfClass(IInvocationOperation call, string name, ImmutableList<Value> values) => name switch
    {
        "Join" when values is [_, Value.Texts { Complete: true } list] && Show(values, 0) is { } separator =>
            new Value.Text(string.Join(separator, list.Elements.Select(element => element.Text.Content)), call.Syntax, null),
        "Concat" when values.All(value => value is Value.Text) => new Value.Text(string.Concat(values.Select((_, index) => Show(values, index))), call.Syntax, null),
        _ => null,
    };

    private static Value? OfSequence(string name, List<IArgumentOperation> arguments, ImmutableList<Value> values) => (name, values) switch
    {
        ("ToArray" or "ToList" or "AsEnumerable" or "Cast" or "OfType" or "AsSpan" or "ToImmutableArray" or "ToImmutableList" or "AsReadOnly" or "OrderBy", [Value.Texts list, ..]) => list,
        ("Distinct", [Value.Texts list]) => list,
        ("ToHashSet" or "ToFrozenSet" or "ToImmutableHashSet", [Value.Texts list, ..]) => list with { IgnoresCase = Comparers.IgnoresCase(arguments.Count > 1 ? arguments[1].Value : null) },
        ("Create", [Value.Texts list]) => list,
        ("Empty", []) => new Value.Texts([], true),
        ("Concat" or "Union", [Value.Texts first, Value.Texts second]) => new Value.Texts([.. first.Elements, .. second.Elements], first.Complete && second.Complete),
        ("Concat" or "Union", [Value.Texts first, _]) => first with { Complete = false },
        ("Concat" or "Union", [_, Value.Texts second]) => second with { Complete = false },
        _ => null,
    };

    /// <summary>The characters to trim; an empty array stands for white space.</summary>
    private static char[]? Characters(List<IArgumentOperation> arguments, ImmutableList<Value> values)
    {
        if (arguments.Count == 0)
            return [];
        if (values[0] is Value.Constant { Content: char single })
            return [single];
        return Splitting.Constants<char>(arguments[0].Value);
    }

    private static string? Show(ImmutableList<Value> values, int index) => index >= values.Count ? null : values[index] switch
    {
        Value.Text text => text.Content,
        Value.Constant { Content: char single } => single.ToString(),
        _ => null,
    };
}

using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Applications;

/// <summary>Reads which configuration keys feed <c>WithOrigins</c>, and what the code takes their values for.</summary>
internal sealed class ConfiguredReader(CodeBase code)
{
    private const int MaxDepth = 12;

    /// <summary>The keys that an argument of <c>WithOrigins</c> is read from; null when it is read from none, or in a way that is not followed.</summary>
    public ConfiguredOrigins? Read(ExpressionSyntax argument) =>
        Read(argument, 0) is { } read ? read with { HasFallback = read.HasFallback || IsChecked(argument) } : null;

    /// <summary>Is it read only where a condition has looked at the same value, which may be null then?</summary>
    private bool IsChecked(ExpressionSyntax argument)
    {
        HashSet<string>? values = null;
        SyntaxNode inner = argument;
        for (var outer = argument.Parent; outer is not null; inner = outer, outer = outer.Parent)
        {
            var condition = outer switch
            {
                IfStatementSyntax branch when inner != branch.Condition => branch.Condition,
                ConditionalExpressionSyntax choice when inner != choice.Condition => choice.Condition,
                _ => null,
            };
            if (condition is null)
                continue;
            values ??= [.. Values(argument, 0)];
            if (condition.DescendantNodesAndSelf().OfType<ExpressionSyntax>().Any(node => values.Contains(node.ToString())))
                return true;
        }

        return false;
    }

    /// <summary>The locals and elements that a value is made of, as they are written.</summary>
    private IEnumerable<string> Values(ExpressionSyntax expression, int depth)
    {
        foreach (var node in expression.DescendantNodesAndSelf().OfType<ExpressionSyntax>())
        {
            if (node is ElementAccessExpressionSyntax)
                yield return node.ToString();
            if (node is not IdentifierNameSyntax name || depth > MaxDepth || Declared(name) is not { } value)
                continue;
            yield return name.Identifier.ValueText;
            foreach (var one in Values(value, depth + 1))
                yield return one;
        }
    }

    private ConfiguredOrigins? Read(ExpressionSyntax expression, int depth)
    {
        if (depth > MaxDepth)
            return null;
        switch (expression)
        {
            case ParenthesizedExpressionSyntax inner:
                return Read(inner.Expression, depth + 1);
            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure:
                return Read(sure.Operand, depth + 1);
            case CastExpressionSyntax cast:
                return Read(cast.Expression, depth + 1);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce:
                return Read(coalesce.Left, depth + 1) is { } first ? first with { HasFallback = coalesce.Right is not ThrowExpressionSyntax || first.HasFallback, ReadList = null, ReadParts = null, FallBack = null } : null;
            case CollectionExpressionSyntax { Elements: [SpreadElementSyntax only] }:
                return Read(only.Expression, depth + 1);
            case IdentifierNameSyntax name:
                return Declared(name) is { } value ? Read(value, depth + 1) : null;
            case ElementAccessExpressionSyntax { ArgumentList.Arguments: [var key] } element when IsConfiguration(element.Expression):
                return Of(element, KeyOf(element.Expression, key.Expression), ConfiguredShape.Single);
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value", Expression: InvocationExpressionSyntax section } member when SectionKey(section) is { } key:
                return Of(member, key, ConfiguredShape.Single);
            case ConditionalAccessExpressionSyntax access when access.WhenNotNull is InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } call:
                return Read(access.Expression, depth + 1) is { } receiver && Call(binding.Name, call, receiver) is { } result ? result with { HasFallback = receiver.HasFallback } : null;
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call:
                return OfCall(call, access, depth);
            default:
                return null;
        }
    }

    private ConfiguredOrigins? OfCall(InvocationExpressionSyntax call, MemberAccessExpressionSyntax access, int depth)
    {
        var arguments = call.ArgumentList.Arguments;
        switch (access.Name)
        {
            case GenericNameSyntax { Identifier.ValueText: "Get", TypeArgumentList.Arguments: [var type] } when access.Expression is InvocationExpressionSyntax section && SectionKey(section) is { } key && arguments.Count == 0:
                return IsList(type) ? Of(call, key, ConfiguredShape.List) : type is PredefinedTypeSyntax ? Of(call, key, ConfiguredShape.Single) : null;
            case GenericNameSyntax { Identifier.ValueText: "GetValue", TypeArgumentList.Arguments: [var type] } when arguments.Count is 1 or 2 && IsConfiguration(access.Expression):
                var read = Of(call, KeyOf(access.Expression, arguments[0].Expression), IsList(type) ? ConfiguredShape.ListAsValue : ConfiguredShape.Single);
                return arguments.Count == 2 && read is not null ? read with { HasFallback = true, ReadList = null } : read;
            default:
                return Read(access.Expression, depth + 1) is { } receiver ? Call(access.Name, call, receiver) : null;
        }
    }

    /// <summary>What a call makes of a value that was read.</summary>
    private ConfiguredOrigins? Call(SimpleNameSyntax name, InvocationExpressionSyntax call, ConfiguredOrigins value)
    {
        var text = call.ArgumentList.ToString();
        switch (name.Identifier.ValueText)
        {
            case "Split" when value.Shape is ConfiguredShape.Single && Separators(call) is { } separators:
                return value with { Shape = ConfiguredShape.Parts, Separators = separators, Trims = text.Contains("TrimEntries"), ReadParts = Trimmed(call), ReadList = null, FallBack = null };
            case "ToArray" or "ToList" or "AsEnumerable" or "Distinct" or "Where":
                return value with { ReadList = null };
            case "Select" when text.Contains("Trim("):
                return value with { Trims = true, IsChanged = text.Contains("'/'") || text.Contains("\"/\"") || text.Contains("Replace"), ReadParts = null, ReadList = null, FallBack = null };
            case "Trim" when value.Shape is ConfiguredShape.Single:
                return value with { Trims = true, ReadList = null, ReadParts = null, FallBack = null };
            case "TrimEnd" or "TrimStart" or "Replace" or "Select" or "RemovePostFix":
                return value with { IsChanged = true, ReadList = null, ReadParts = null, FallBack = null };
            default:
                return null;
        }
    }

    private ConfiguredOrigins? Of(ExpressionSyntax expression, string? key, ConfiguredShape shape)
    {
        if (key is null)
            return null;
        var place = code.At(expression);
        var source = Source(expression);
        var configuration = source?.ToString();
        var prefix = source is IdentifierNameSyntax name && Declared(name) is InvocationExpressionSyntax section ? SectionKey(section) : null;
        var relative = prefix is null ? key : key.Substring(prefix.Length + 1);
        var literal = "\"" + relative.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
        var list = $"{configuration}.GetSection({literal}).Get<string[]>() ?? []";
        return new ConfiguredOrigins(key, place, shape)
        {
            ReadList = configuration is null ? null : place.Replace(list),
            ReadParts = configuration is null ? null : place.Replace($"{configuration}[{literal}]?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? []"),
            FallBack = configuration is null || shape is not ConfiguredShape.List ? null : place.Replace(list),
        };
    }

    /// <summary>The configuration itself, without sections.</summary>
    private static ExpressionSyntax? Source(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case ElementAccessExpressionSyntax element:
                    expression = element.Expression;
                    break;
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access }:
                    expression = access.Expression;
                    break;
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value" } value:
                    expression = value.Expression;
                    break;
                default:
                    return expression is SimpleNameSyntax or MemberAccessExpressionSyntax ? expression : null;
            }
        }
    }

    private TextEdit? Trimmed(InvocationExpressionSyntax split)
    {
        var list = split.ArgumentList;
        return list.Arguments.Count == 1 && list.Arguments[0].Expression is LiteralExpressionSyntax only
            ? code.At(list).Replace($"({only}, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)")
            : list.Arguments.Count == 2 && list.Arguments[1].Expression.ToString() == "StringSplitOptions.RemoveEmptyEntries"
                ? code.At(list.Arguments[1]).Replace("StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries")
                : null;
    }

    private IReadOnlyList<char>? Separators(InvocationExpressionSyntax split)
    {
        var separators = new List<char>();
        foreach (var argument in split.ArgumentList.Arguments)
        {
            switch (code.Model(split.SyntaxTree).GetConstantValue(argument.Expression, code.Cancellation).Value)
            {
                case char one:
                    separators.Add(one);
                    break;
                case string { Length: 1 } one:
                    separators.Add(one[0]);
                    break;
            }
        }

        return separators.Count > 0 ? separators : null;
    }

    private static bool IsList(TypeSyntax type) => type is ArrayTypeSyntax || type is GenericNameSyntax { Identifier.ValueText: "List" or "IEnumerable" or "IList" or "IReadOnlyList" or "ICollection" or "HashSet" or "IReadOnlyCollection" };

    private bool IsConfiguration(ExpressionSyntax expression) =>
        code.Model(expression.SyntaxTree).GetTypeInfo(expression, code.Cancellation).Type is { } type
        && (type.Name is "IConfiguration" or "IConfigurationSection" || type.AllInterfaces.Any(one => one.Name == "IConfiguration"));

    /// <summary>The key of <c>GetSection(…)</c>, with those of the sections that it is asked of.</summary>
    private string? SectionKey(InvocationExpressionSyntax section) =>
        section is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetSection" or "GetRequiredSection" } access, ArgumentList.Arguments: [var key] } && IsConfiguration(access.Expression)
            ? KeyOf(access.Expression, key.Expression)
            : null;

    private string? KeyOf(ExpressionSyntax receiver, ExpressionSyntax key)
    {
        if (code.Text(key) is not { } last)
            return null;
        if (receiver is InvocationExpressionSyntax section)
            return SectionKey(section) is { } first ? first + ":" + last.Value : null;
        if (receiver is IdentifierNameSyntax name && Declared(name) is InvocationExpressionSyntax declared && SectionKey(declared) is { } outer)
            return outer + ":" + last.Value;
        // A section that comes from elsewhere: its own key is not known.
        return code.Model(receiver.SyntaxTree).GetTypeInfo(receiver, code.Cancellation).Type?.Name == "IConfigurationSection" ? null : last.Value;
    }

    /// <summary>What a local is declared with, when it is never given anything else.</summary>
    private ExpressionSyntax? Declared(IdentifierNameSyntax name)
    {
        if (code.Symbol(name) is not ILocalSymbol local || local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(code.Cancellation) is not VariableDeclaratorSyntax { Initializer.Value: { } value } declarator)
            return null;
        var scope = declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>() is GlobalStatementSyntax global ? global.Parent : declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return scope?.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(assignment => assignment.Left is IdentifierNameSyntax target && target.Identifier.ValueText == local.Name) == true ? null : value;
    }
}

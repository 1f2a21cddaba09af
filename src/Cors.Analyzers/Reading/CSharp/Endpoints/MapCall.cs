using Cors.Analyzers.Reading.CSharp.Applications;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Endpoints;

/// <summary>The arguments of calls that register endpoints.</summary>
internal static class MapCall
{
    /// <summary>The argument for a parameter; null when none is given.</summary>
    public static ExpressionSyntax? Argument(InvocationExpressionSyntax call, IMethodSymbol method, string parameter)
    {
        var arguments = call.ArgumentList.Arguments;
        for (var i = 0; i < arguments.Count; i++)
        {
            var name = arguments[i].NameColon?.Name.Identifier.ValueText ?? method.Parameters.ElementAtOrDefault(i)?.Name;
            if (name == parameter)
                return arguments[i].Expression;
        }

        return null;
    }

    /// <summary>A route as a message shows it; an ellipsis where it is not written there.</summary>
    public static string Pattern(ExpressionSyntax? pattern, CodeBase code) =>
        pattern is null ? "" : code.Model(pattern.SyntaxTree).GetConstantValue(pattern, code.Cancellation) is { HasValue: true, Value: string text } ? text : "\u2026";

    /// <summary>The methods of <c>MapMethods</c>, in upper case; none where they could not be read.</summary>
    public static IReadOnlyList<string> Methods(ExpressionSyntax? list, CodeBase code)
    {
        var elements = list switch
        {
            ArrayCreationExpressionSyntax { Initializer: { } braces } => (IEnumerable<ExpressionSyntax>)braces.Expressions,
            ImplicitArrayCreationExpressionSyntax { Initializer: { } braces } => braces.Expressions,
            BaseObjectCreationExpressionSyntax { Initializer: { } braces } => braces.Expressions,
            CollectionExpressionSyntax brackets when brackets.Elements.All(element => element is ExpressionElementSyntax) => brackets.Elements.Cast<ExpressionElementSyntax>().Select(element => element.Expression),
            _ => [],
        };
        var methods = elements.Select(element => Method(element, code)).ToList();
        return methods.Contains(null) ? [] : [.. methods.Select(method => method!.ToUpperInvariant()).Distinct()];
    }

    private static string? Method(ExpressionSyntax element, CodeBase code)
    {
        if (code.Model(element.SyntaxTree).GetConstantValue(element, code.Cancellation) is { HasValue: true, Value: string text })
            return text;
        // They are fields, no constants.
        return element is MemberAccessExpressionSyntax { Expression: SimpleNameSyntax { Identifier.ValueText: "HttpMethods" } or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "HttpMethods" }, Name.Identifier.ValueText: var name }
            ? name
            : element is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Method", Expression: MemberAccessExpressionSyntax { Expression: SimpleNameSyntax { Identifier.ValueText: "HttpMethod" }, Name.Identifier.ValueText: var method } } ? method : null;
    }
}

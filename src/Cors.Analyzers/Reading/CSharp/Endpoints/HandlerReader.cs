using Cors.Analyzers.Reading.CSharp.Applications;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Endpoints;

/// <summary>Reads the handlers of minimal endpoints.</summary>
internal sealed class HandlerReader(CodeBase code)
{
    /// <summary>The function that an argument is: a lambda, a local function, a method; null when it is a value that comes from elsewhere.</summary>
    public IMethodSymbol? Find(ExpressionSyntax? handler)
    {
        switch (handler)
        {
            case null:
                return null;
            case ParenthesizedExpressionSyntax inner:
                return Find(inner.Expression);
            case CastExpressionSyntax inner:
                return Find(inner.Expression);
        }

        var info = code.Model(handler.SyntaxTree).GetSymbolInfo(handler, code.Cancellation);
        return (info.Symbol ?? (info.CandidateSymbols.Length == 1 ? info.CandidateSymbols[0] : null)) as IMethodSymbol;
    }

    /// <summary>Does the handler read a JSON body? Null when a parameter may be a body or a service.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="methods">The methods that it answers; none when it answers any.</param>
    public bool? ReadsJson(IMethodSymbol handler, IReadOnlyList<string> methods)
    {
        // The framework does not guess bodies of methods that mostly have none.
        var mayGuess = methods.All(method => method is "POST" or "PUT" or "PATCH");
        bool? answer = false;
        foreach (var parameter in handler.Parameters)
            answer = Either(answer, OfParameter(parameter, parameter.Type, mayGuess, depth: 0));
        return answer is false && handler.Parameters.Any(parameter => parameter.Type.Name is "HttpContext" or "HttpRequest") && ReadsByHand(handler) ? true : answer;
    }

    private bool? OfParameter(ISymbol parameter, ITypeSymbol type, bool mayGuess, int depth)
    {
        foreach (var attribute in parameter.GetAttributes())
        {
            if (attribute.AttributeClass is not { } source)
                continue;
            if (EndpointAttributes.Implements(source, "IFromBodyMetadata") || source.Name == "FromBodyAttribute")
                return true;
            if (source.Name == "AsParametersAttribute")
                return depth > 2 ? null : OfParts(type, mayGuess, depth + 1);
            if (source.AllInterfaces.Any(one => one.Name.StartsWith("IFrom", StringComparison.Ordinal) && one.Name.EndsWith("Metadata", StringComparison.Ordinal)) || source.Name is "FromKeyedServicesAttribute")
                return false;
        }

        return mayGuess ? BodyTypes.IsBody(type) : false;
    }

    /// <summary>The members of a type whose members are parameters.</summary>
    private bool? OfParts(ITypeSymbol type, bool mayGuess, int depth)
    {
        if (type is not INamedTypeSymbol named)
            return null;
        var constructors = named.InstanceConstructors.Where(one => one.DeclaredAccessibility is Accessibility.Public && one.Parameters.Length > 0 && !one.IsImplicitlyDeclared).ToList();
        var properties = named.GetMembers().OfType<IPropertySymbol>().Where(property => property is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsIndexer: false }).ToList();
        var parts = constructors is [var only]
            ? only.Parameters.Select(parameter => Any(
                [OfParameter(parameter, parameter.Type, mayGuess, depth), .. properties.Where(property => property.Name == parameter.Name && !property.GetAttributes().IsEmpty).Select(property => OfParameter(property, property.Type, mayGuess: false, depth))]))
            : properties.Where(property => property.SetMethod is not null).Select(property => OfParameter(property, property.Type, mayGuess, depth));
        return Any(parts);
    }

    private bool ReadsByHand(IMethodSymbol handler) =>
        handler.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(code.Cancellation) is { } syntax
        && syntax.DescendantNodes().OfType<SimpleNameSyntax>().Any(name => name.Identifier.ValueText == "ReadFromJsonAsync");

    private static bool? Any(IEnumerable<bool?> answers)
    {
        bool? any = false;
        foreach (var answer in answers)
            any = Either(any, answer);
        return any;
    }

    private static bool? Either(bool? one, bool? other) => one is true || other is true ? true : one is null || other is null ? null : false;
}

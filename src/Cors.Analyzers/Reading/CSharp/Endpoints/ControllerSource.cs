using Cors.Analyzers.Reading.CSharp.Applications;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Endpoints;

/// <summary>Finds the actions of a controller as it is written: most say all that matters in names that can mean one thing only, and the compiler need not be asked.</summary>
internal static class ControllerSource
{
    /// <summary>The controller's attributes and actions; null when its text does not tell, and the compiler must.</summary>
    public static (IReadOnlyList<AppliedAttribute> Attributes, IEnumerable<ActionMethod> Actions)? Actions(ClassDeclarationSyntax controller, CodeBase code)
    {
        // What it inherits from a class of the program's own stands elsewhere.
        if (controller.Modifiers.Any(SyntaxKind.PartialKeyword) || controller.BaseList?.Types.FirstOrDefault() is not { Type: var parent } || !code.Plain.IsControllerBase(parent))
            return null;
        return AppliedAttribute.Of(controller.AttributeLists, code) is { } attributes && !attributes.Any(attribute => attribute.Is("NonControllerAttribute"))
            ? (attributes, controller.Members.OfType<MethodDeclarationSyntax>().Select(method => Action(method, controller, code)).OfType<ActionMethod>())
            : null;
    }

    private static ActionMethod? Action(MethodDeclarationSyntax method, ClassDeclarationSyntax controller, CodeBase code)
    {
        if (!method.Modifiers.Any(SyntaxKind.PublicKeyword) || method.Modifiers.Any(SyntaxKind.StaticKeyword) || method.Modifiers.Any(SyntaxKind.AbstractKeyword) || method.TypeParameterList is not null
            || method is { Identifier.ValueText: "Dispose", ParameterList.Parameters.Count: 0 })
            return null;
        if (!method.Modifiers.Any(SyntaxKind.OverrideKeyword) && AppliedAttribute.Of(method.AttributeLists, code) is { } attributes)
            return new ActionMethod(method.Identifier.ValueText, code.At(method.Identifier), attributes, isApi => ControllerSymbol.Any(method.ParameterList.Parameters, parameter => ReadsBody(parameter, isApi, code)), method);
        var model = code.Model(method.SyntaxTree);
        return model.GetDeclaredSymbol(method, code.Cancellation) is IMethodSymbol symbol && model.GetDeclaredSymbol(controller, code.Cancellation) is INamedTypeSymbol type ? ControllerSymbol.Action(symbol, type, code) : null;
    }

    private static bool? ReadsBody(ParameterSyntax parameter, bool isApi, CodeBase code)
    {
        var attributes = AppliedAttribute.Of(parameter.AttributeLists, code);
        foreach (var attribute in attributes ?? [])
        {
            if (ControllerSymbol.Source(attribute) is { IsKnown: true } source)
                return source.Body;
        }

        if (attributes is not null && (!isApi || IsSimple(parameter.Type)))
            return false;
        return code.Model(parameter.SyntaxTree).GetDeclaredSymbol(parameter, code.Cancellation) is IParameterSymbol symbol ? ControllerSymbol.ReadsBody(symbol, isApi) : null;
    }

    /// <summary>Numbers, strings and the like come from the route and the query, whatever else there is.</summary>
    private static bool IsSimple(TypeSyntax? type) => type switch
    {
        NullableTypeSyntax nullable => IsSimple(nullable.ElementType),
        PredefinedTypeSyntax predefined => !predefined.Keyword.IsKind(SyntaxKind.ObjectKeyword),
        IdentifierNameSyntax { Identifier.ValueText: "CancellationToken" } => true,
        _ => false,
    };
}

using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Applications;

/// <summary>Looks for an endpoint whose handler may throw.</summary>
internal sealed class Throwing(CodeBase code)
{
    /// <summary>The first endpoint that may; null when all that were seen only hand out what they hold, or when somebody catches for them.</summary>
    /// <param name="maps">The calls that declare endpoints.</param>
    public Place? First(IReadOnlyList<InvocationExpressionSyntax> maps)
    {
        foreach (var map in maps)
        {
            // Other lambdas set options.
            if (map.ArgumentList.Arguments.Count > 1 && code.Method(map)?.Parameters.LastOrDefault()?.Type.Name is "Delegate" or "RequestDelegate" && Body(map.ArgumentList.Arguments.Last().Expression) is { } body && MayThrow(body))
                return code.At(CorsSites.TokenOf(map));
        }

        return maps.Any(map => CorsSites.NameOf(map)?.Contains("Controller") == true) && !CatchesForActions() ? OfControllers() : null;
    }

    private Place? OfControllers()
    {
        foreach (var symbol in code.Compilation.GetSymbolsWithName(name => name.EndsWith("Controller", StringComparison.Ordinal), SymbolFilter.Type, code.Cancellation))
        {
            foreach (var action in ((INamedTypeSymbol)symbol).GetMembers().OfType<IMethodSymbol>().Where(member => member is { DeclaredAccessibility: Accessibility.Public, MethodKind: MethodKind.Ordinary, IsStatic: false }))
            {
                if (action.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(code.Cancellation) is MethodDeclarationSyntax method && MayThrow(method))
                    return code.At(method.Identifier);
            }
        }

        return null;
    }

    /// <summary>A filter of MVC handles what actions throw.</summary>
    private bool CatchesForActions() => code.Compilation.SyntaxTrees.Any(tree => tree.GetText(code.Cancellation).ToString().Contains("ExceptionFilter"));

    private SyntaxNode? Body(ExpressionSyntax handler) => handler switch
    {
        AnonymousFunctionExpressionSyntax lambda => lambda,
        SimpleNameSyntax or MemberAccessExpressionSyntax => (code.Symbol(handler) as IMethodSymbol)?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(code.Cancellation),
        _ => null,
    };

    private static bool MayThrow(SyntaxNode body)
    {
        var may = false;
        foreach (var node in body.DescendantNodes())
        {
            if (node is CatchClauseSyntax)
                return false;
            may |= node is ThrowStatementSyntax or ThrowExpressionSyntax || (node is InvocationExpressionSyntax call && !OnlyAnswers(call));
        }

        return may;
    }

    /// <summary>Calls that make an answer of what they are given.</summary>
    private static bool OnlyAnswers(InvocationExpressionSyntax call) => call.Expression switch
    {
        SimpleNameSyntax { Identifier.ValueText: "nameof" or "Ok" or "NotFound" or "NoContent" or "Content" or "Json" or "BadRequest" or "StatusCode" or "Unauthorized" or "Forbid" or "Created" or "CreatedAtAction" or "Accepted" or "File" or "View" or "Page" } => true,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "WriteAsync" or "WriteAsJsonAsync" or "CompleteAsync" or "Append" or "FromResult" or "ToString" } => true,
        MemberAccessExpressionSyntax { Expression: SimpleNameSyntax { Identifier.ValueText: "Results" or "TypedResults" or "Task" or "Encoding" or "Enumerable" or "Array" } } => true,
        MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Headers" } } => true,
        MemberAccessExpressionSyntax { Expression: LiteralExpressionSyntax } => true,
        _ => false,
    };
}

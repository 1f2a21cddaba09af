using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Applications;

/// <summary>Finds where a policy was made that is handed on as an object: <c>AddPolicy("site", Policies.Site)</c>.</summary>
internal static class BuiltPolicies
{
    private const int MaxDepth = 8;

    /// <summary>The policy that an expression is, one for each path through the code that makes it; none when that was not found.</summary>
    public static IReadOnlyList<CorsPolicy> Of(ExpressionSyntax expression, CodeBase code)
    {
        var next = expression;
        for (var depth = 0; depth < MaxDepth && next is not null; depth++)
        {
            switch (next)
            {
                case BaseObjectCreationExpressionSyntax creation:
                    return code.Policies(creation);
                case ParenthesizedExpressionSyntax inner:
                    next = inner.Expression;
                    break;
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure:
                    next = sure.Operand;
                    break;
                case InvocationExpressionSyntax call when code.Method(call) is { } method:
                    next = code.Types.IsBuilder(method.ContainingType) ? (call.Expression as MemberAccessExpressionSyntax)?.Expression : Returned(method, code);
                    break;
                case SimpleNameSyntax or MemberAccessExpressionSyntax when code.Symbol(next) is { } symbol && !IsAltered(symbol, expression, code):
                    next = code.Initialiser(symbol, next);
                    break;
                default:
                    return [];
            }
        }

        return [];
    }

    /// <summary>What a method does nothing but return.</summary>
    private static ExpressionSyntax? Returned(IMethodSymbol method, CodeBase code)
    {
        if (method.IsVirtual || method.IsOverride || method.IsAbstract)
            return null;
        return method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(code.Cancellation) switch
        {
            MethodDeclarationSyntax { ExpressionBody.Expression: var only } => only,
            MethodDeclarationSyntax { Body.Statements: [ReturnStatementSyntax { Expression: { } only }] } => only,
            LocalFunctionStatementSyntax { ExpressionBody.Expression: var only } => only,
            LocalFunctionStatementSyntax { Body.Statements: [ReturnStatementSyntax { Expression: { } only }] } => only,
            _ => null,
        };
    }

    /// <summary>May what is kept in a field or property get more settings later? What happens to a local is followed with it.</summary>
    private static bool IsAltered(ISymbol symbol, ExpressionSyntax used, CodeBase code)
    {
        var declaration = symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(code.Cancellation);
        if (symbol is ILocalSymbol || declaration is PropertyDeclarationSyntax { ExpressionBody: not null })
            return false;
        var home = declaration?.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        return home is null || Mentions(home).Concat(Mentions(used.SyntaxTree.GetRoot(code.Cancellation))).Any(IsReceiver);

        IEnumerable<IdentifierNameSyntax> Mentions(SyntaxNode root) => root.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == symbol.Name);
    }

    private static bool IsReceiver(IdentifierNameSyntax name)
    {
        var whole = name.Parent is MemberAccessExpressionSyntax qualified && qualified.Name == name ? qualified : (ExpressionSyntax)name;
        return whole.Parent is MemberAccessExpressionSyntax access && access.Expression == whole;
    }
}

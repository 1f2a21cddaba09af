using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Applications;

/// <summary>Looks into middleware of the program's own.</summary>
internal static class OwnMiddleware
{
    /// <summary>May the middleware refuse a request by itself, preflights too? Null when it cannot be seen.</summary>
    public static bool? MayRefuse(InvocationExpressionSyntax call, IMethodSymbol method, CancellationToken cancellation)
    {
        if (method is { Name: "UseMiddleware", TypeArguments: [INamedTypeSymbol type] })
            return type.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(member => member.Name is "InvokeAsync" or "Invoke")?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is { } invoke
                ? Refuses(invoke)
                : null;
        return call.ArgumentList.Arguments.Select(argument => argument.Expression).OfType<LambdaExpressionSyntax>().FirstOrDefault() is { } lambda ? Refuses(lambda) : null;
    }

    /// <summary>It answers 401, 403 or 429 and does not look for OPTIONS first.</summary>
    private static bool Refuses(SyntaxNode code)
    {
        var refuses = false;
        foreach (var node in code.DescendantNodes())
        {
            switch (node)
            {
                case SimpleNameSyntax { Identifier.ValueText: "IsOptions" or "Options" or "IsCorsRequest" }:
                case LiteralExpressionSyntax { Token.Value: string text } when string.Equals(text, "OPTIONS", StringComparison.OrdinalIgnoreCase):
                    return false;
                case AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "StatusCode" }, Right: var status }:
                    refuses |= IsRefusal(status);
                    break;
            }
        }

        return refuses;
    }

    private static bool IsRefusal(ExpressionSyntax status) => status switch
    {
        LiteralExpressionSyntax { Token.Value: 401 or 403 or 429 } => true,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Status401Unauthorized" or "Status403Forbidden" or "Status429TooManyRequests" } => true,
        CastExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Unauthorized" or "Forbidden" or "TooManyRequests" } } => true,
        _ => false,
    };
}

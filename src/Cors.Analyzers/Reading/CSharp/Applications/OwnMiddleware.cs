using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Applications;

/// <summary>Looks into middleware of the program's own.</summary>
internal static class OwnMiddleware
{
    /// <summary>May the middleware refuse a request by itself, preflights too? Null when it cannot be seen.</summary>
    public static bool? MayRefuse(InvocationExpressionSyntax call, IMethodSymbol method, CodeBase code) => Body(call, method, code) is { } body ? Refuses(body) : null;

    /// <summary>May it answer for what throws behind it? So may what cannot be seen.</summary>
    public static bool MayCatch(InvocationExpressionSyntax call, IMethodSymbol method, CodeBase code) =>
        Body(call, method, code) is not { } body || body.DescendantNodes().Any(node => node is CatchClauseSyntax);

    /// <summary>Are files sent as they are, without headers of the program's own?</summary>
    public static bool SendsPlainFiles(InvocationExpressionSyntax call) =>
        call.ArgumentList.Arguments.All(argument => argument.Expression is LiteralExpressionSyntax or BaseObjectCreationExpressionSyntax)
        && !call.ArgumentList.DescendantNodes().Any(node => node is IdentifierNameSyntax { Identifier.ValueText: "OnPrepareResponse" or "OnPrepareResponseAsync" });

    private static SyntaxNode? Body(InvocationExpressionSyntax call, IMethodSymbol method, CodeBase code)
    {
        if (method is { Name: "UseMiddleware", TypeArguments: [INamedTypeSymbol type] })
            return Declared(type.GetMembers().FirstOrDefault(member => member is IMethodSymbol { Name: "InvokeAsync" or "Invoke" }), code);
        return call.ArgumentList.Arguments.LastOrDefault()?.Expression switch
        {
            AnonymousFunctionExpressionSyntax lambda => lambda,
            { } named => Declared(code.Symbol(named), code),
            null => null,
        };
    }

    private static SyntaxNode? Declared(ISymbol? member, CodeBase code) => (member as IMethodSymbol)?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(code.Cancellation);

    /// <summary>It answers 401, 403 or 429 and does not look for OPTIONS first.</summary>
    private static bool Refuses(SyntaxNode code)
    {
        var refuses = false;
        foreach (var node in code.DescendantNodes())
        {
            switch (node)
            {
                case SimpleNameSyntax { Identifier.ValueText: "IsOptions" or "Options" or "IsCorsRequest" or "Method" }:
                case LiteralExpressionSyntax { Token.Value: string text } when string.Equals(text, "OPTIONS", StringComparison.OrdinalIgnoreCase):
                    return false;
                case AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "StatusCode" }, Right: var status }:
                    refuses |= IsRefusal(status) && Ends(node);
                    break;
            }
        }

        return refuses;
    }

    /// <summary>The request ends there: it was not handed on before, and is not behind it.</summary>
    private static bool Ends(SyntaxNode assignment)
    {
        var left = false;
        for (var node = assignment; node.Parent is { } parent && node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax); node = parent)
        {
            // What is caught was thrown by what stands behind it.
            if (parent is TryStatementSyntax attempt && node != attempt.Block && HandsOn(attempt.Block, goesOn: false))
                return false;
            if (parent is not BlockSyntax block)
                continue;
            var passed = false;
            foreach (var statement in block.Statements)
            {
                if (statement == node)
                    passed = true;
                else if (passed)
                    left |= statement is ReturnStatementSyntax;
                if (statement != node && !(passed && left) && HandsOn(statement, goesOn: !passed))
                    return false;
            }
        }

        return true;
    }

    /// <summary>Is the request handed on?</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="goesOn">Only where what stands behind the statement runs all the same.</param>
    private static bool HandsOn(StatementSyntax statement, bool goesOn) =>
        statement.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call => Named(call).IndexOf("next", StringComparison.OrdinalIgnoreCase) >= 0 && !(goesOn && Leaves(call)));

    private static bool Leaves(InvocationExpressionSyntax call) =>
        call.FirstAncestorOrSelf<StatementSyntax>() is ReturnStatementSyntax or { Parent: BlockSyntax { Statements: [.., ReturnStatementSyntax] } };

    private static string Named(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Invoke" } access => access.Expression.ToString(),
        _ => CorsSites.NameOf(call) ?? "",
    };

    private static bool IsRefusal(ExpressionSyntax status) => status switch
    {
        LiteralExpressionSyntax { Token.Value: 401 or 403 or 429 } => true,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Status401Unauthorized" or "Status403Forbidden" or "Status429TooManyRequests" } => true,
        CastExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Unauthorized" or "Forbidden" or "TooManyRequests" } } => true,
        _ => false,
    };
}

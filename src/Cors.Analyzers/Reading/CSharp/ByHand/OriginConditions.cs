using Cors.Analyzers.Reading.CSharp.Applications;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.ByHand;

/// <summary>Tells who gets to a statement: everybody, whatever their origin? Preflights?</summary>
internal static class OriginConditions
{
    private static readonly string[] Neutral = ["Request.Path", "Request.Method", "HttpMethods.", "IsPreflight", "IsNullOrEmpty", "IsNullOrWhiteSpace", "Headers.ContainsKey(", "Headers.TryGetValue("];

    /// <summary>True where every condition on the way to the statement, in all functions around it and before their calls, has to do with the path, the method or the presence of the header alone.</summary>
    public static bool LetAnybody(StatementSyntax statement) => LetAnybody(statement, depth: 0);

    private static bool LetAnybody(SyntaxNode inner, int depth)
    {
        var isHandler = false;
        for (var outer = inner.Parent; outer is not null and not BaseTypeDeclarationSyntax; inner = outer, outer = outer.Parent)
        {
            switch (outer)
            {
                case IfStatementSyntax test when inner == test.Statement && !IsNeutral(test.Condition) && !Guards.IsDevelopment(test.Condition, holds: true):
                case ElseClauseSyntax { Parent: IfStatementSyntax other } when !IsNeutral(other.Condition) && !Guards.IsDevelopment(other.Condition, holds: false):
                case SwitchSectionSyntax or SwitchExpressionArmSyntax or ConditionalExpressionSyntax or CatchClauseSyntax or WhileStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax:
                case BlockSyntax block when EndsEarlier(block.Statements, inner):
                case InvocationExpressionSyntax call when CorsSites.NameOf(call) is "UseWhen" or "MapWhen" && !(call.ArgumentList.Arguments is [{ Expression: LambdaExpressionSyntax { ExpressionBody: { } condition } }, ..] && IsNeutral(condition)):
                    return false;
                case AnonymousFunctionExpressionSyntax:
                    isHandler = true;
                    break;
                case LocalFunctionStatementSyntax local when !isHandler:
                    return AreCallsOpen(local.Identifier.ValueText, local, depth);
                case MethodDeclarationSyntax method when !isHandler && !IsCalledByTheFramework(method):
                    return method.Modifiers.Any(SyntaxKind.PrivateKeyword) && AreCallsOpen(method.Identifier.ValueText, method, depth);
            }
        }

        return true;
    }

    /// <summary>A middleware's <c>Invoke</c>, a filter's override, an action of a controller.</summary>
    private static bool IsCalledByTheFramework(MethodDeclarationSyntax method) =>
        method.Identifier.ValueText is "Invoke" or "InvokeAsync" || method.Modifiers.Any(SyntaxKind.OverrideKeyword)
        || (method.Modifiers.Any(SyntaxKind.PublicKeyword) && method.Parent is ClassDeclarationSyntax { Identifier.ValueText: var owner } && owner.EndsWith("Controller", StringComparison.Ordinal));

    /// <summary>Does everybody get to all calls of a function that only its own file can call?</summary>
    private static bool AreCallsOpen(string name, SyntaxNode declared, int depth)
    {
        var uses = declared.SyntaxTree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>().Where(use => use.Identifier.ValueText == name).ToList();
        return depth < 2 && uses.Count > 0 && uses.All(use => use.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call && CorsSites.NameOf(call) == name && LetAnybody(call, depth + 1));
    }

    /// <summary>The requests that get there, by the conditions around it that speak of <c>OPTIONS</c>.</summary>
    public static RequestKinds Answers(StatementSyntax statement)
    {
        SyntaxNode inner = statement;
        for (var outer = statement.Parent; outer is not null and not BaseTypeDeclarationSyntax; inner = outer, outer = outer.Parent)
        {
            if (outer is not IfStatementSyntax { Condition: var condition } test || inner == condition || condition.ToString() is not { } text || text.IndexOf("options", StringComparison.OrdinalIgnoreCase) < 0)
                continue;
            var isOther = text.IndexOf("!=", StringComparison.Ordinal) >= 0 || text.StartsWith("!", StringComparison.Ordinal) || text.IndexOf("is not", StringComparison.Ordinal) >= 0;
            return isOther == (inner == test.Statement) ? RequestKinds.Actual : RequestKinds.Preflight;
        }

        return RequestKinds.All;
    }

    /// <summary>Does a statement before this one leave the function for some? Who is sent away there is not known.</summary>
    private static bool EndsEarlier(SyntaxList<StatementSyntax> statements, SyntaxNode before)
    {
        foreach (var statement in statements)
        {
            if (statement == before)
                return false;
            if (statement is IfStatementSyntax test && IsNeutral(test.Condition))
                continue;
            if (statement is not LocalFunctionStatementSyntax && statement.DescendantNodes(node => node is not AnonymousFunctionExpressionSyntax).Any(node => node is ReturnStatementSyntax or ThrowStatementSyntax or ThrowExpressionSyntax or ContinueStatementSyntax or BreakStatementSyntax))
                return true;
        }

        return false;
    }

    private static bool IsNeutral(ExpressionSyntax condition) => condition switch
    {
        ParenthesizedExpressionSyntax inner => IsNeutral(inner.Expression),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } negated => IsNeutral(negated.Operand),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } both => IsNeutral(both.Left) && IsNeutral(both.Right),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression, Right: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } } => true,
        IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax { Pattern: ConstantPatternSyntax { Expression: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } } } } => true,
        _ => condition.ToString() is var text && Neutral.Any(word => text.IndexOf(word, StringComparison.Ordinal) >= 0),
    };
}

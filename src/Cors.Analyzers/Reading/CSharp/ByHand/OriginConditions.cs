using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.ByHand;

/// <summary>Tells whether everybody gets to a statement, whatever their origin.</summary>
internal static class OriginConditions
{
    private static readonly string[] Neutral = ["Request.Path", "Request.Method", "HttpMethods.", "IsPreflight", "ContainsKey", "IsNullOrEmpty", "IsNullOrWhiteSpace"];

    /// <summary>True where every condition on the way to the statement, in all functions around it, has to do with the path, the method or the presence of the header alone.</summary>
    public static bool LetAnybody(StatementSyntax statement)
    {
        SyntaxNode inner = statement;
        for (var outer = statement.Parent; outer is not null and not BaseTypeDeclarationSyntax; inner = outer, outer = outer.Parent)
        {
            switch (outer)
            {
                case IfStatementSyntax test when inner == test.Statement && !IsNeutral(test.Condition) && !Guards.IsDevelopment(test.Condition, holds: true):
                case ElseClauseSyntax { Parent: IfStatementSyntax other } when !IsNeutral(other.Condition) && !Guards.IsDevelopment(other.Condition, holds: false):
                case SwitchSectionSyntax or SwitchExpressionArmSyntax or ConditionalExpressionSyntax or CatchClauseSyntax or WhileStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax:
                case BlockSyntax block when EndsEarlier(block.Statements, inner):
                    return false;
            }
        }

        return true;
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
        _ => condition.ToString() is var text && Neutral.Any(word => text.IndexOf(word, StringComparison.Ordinal) >= 0) && !(text.IndexOf("ContainsKey", StringComparison.Ordinal) >= 0 && text.IndexOf("Headers", StringComparison.Ordinal) < 0),
    };
}

using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp;

/// <summary>String literals: where their characters stand.</summary>
internal static class Literals
{
    /// <summary>The span of the characters between the quotes; null when one of them is escaped or the literal spans lines.</summary>
    public static TextSpan? Content(SyntaxNode node)
    {
        if (node is not LiteralExpressionSyntax { Token: var token } || token.Value is not string value)
            return null;
        var open = OpeningQuotes(token);
        var span = new TextSpan(token.SpanStart + open, Math.Max(0, token.Span.Length - open - ClosingQuotes(token)));
        return token.Text.Length >= open + value.Length && span.Length == value.Length && string.CompareOrdinal(token.Text, open, value, 0, value.Length) == 0
            ? span
            : null;
    }

    /// <summary>What stands between two elements when the literal is cut in two: its closing quotes, a comma, its opening quotes.</summary>
    public static string? Joiner(SyntaxNode node)
    {
        if (Content(node) is not { } content)
            return null;
        var text = ((LiteralExpressionSyntax)node).Token.Text;
        var open = content.Start - node.SpanStart;
        return text.Substring(open + content.Length) + ", " + text.Substring(0, open);
    }

    /// <summary>The node without parentheses, casts and the <c>!</c> that only the compiler sees.</summary>
    public static SyntaxNode Bare(SyntaxNode node) => node switch
    {
        ParenthesizedExpressionSyntax inner => Bare(inner.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } inner => Bare(inner.Operand),
        ArgumentSyntax inner => Bare(inner.Expression),
        CastExpressionSyntax inner => Bare(inner.Expression),
        _ => node,
    };

    private static int OpeningQuotes(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.SingleLineRawStringLiteralToken => CountQuotes(token.Text),
        SyntaxKind.StringLiteralToken => token.Text.StartsWith("@", StringComparison.Ordinal) ? 2 : 1,
        _ => token.Text.Length,
    };

    private static int ClosingQuotes(SyntaxToken token) =>
        token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken) ? CountQuotes(token.Text) : 1;

    private static int CountQuotes(string text) => text.TakeWhile(c => c == '"').Count();
}

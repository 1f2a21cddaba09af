using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Offers;

/// <summary>Writes a further call behind one of a builder's, in the manner of those that are there.</summary>
internal static class Chaining
{
    /// <summary>The edit that makes a further call of the builder.</summary>
    /// <param name="call">The call, or the creation of the builder, that it follows.</param>
    /// <param name="added">The further call, from its name on.</param>
    /// <param name="places">Places.</param>
    public static TextEdit Append(SyntaxNode call, string added, Places places)
    {
        var text = places.DocumentOf(call.SyntaxTree).Text;
        if (call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax builder } access, Parent: ExpressionStatementSyntax { Parent: BlockSyntax } statement }
            && Offering.LineBefore(text, statement.SpanStart) is { } line && Offering.LineBefore(text, access.OperatorToken.SpanStart) is null && EndsLine(text, statement.Span.End))
            return places.At(call.SyntaxTree, new TextSpan(statement.Span.End, 0)).Replace($"{line}{builder.Identifier.Text}.{added};");
        var own = call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { OperatorToken: var dot } } ? Offering.LineBefore(text, dot.SpanStart) : null;
        var next = call.Parent is MemberAccessExpressionSyntax { OperatorToken: var following } ? Offering.LineBefore(text, following.SpanStart) : null;
        return places.At(call.SyntaxTree, new TextSpan(call.Span.End, 0)).Replace((own ?? next ?? "") + "." + added);
    }

    private static bool EndsLine(SourceText text, int position) =>
        text.ToString(TextSpan.FromBounds(position, text.Lines.GetLineFromPosition(position).End)).Trim().Length == 0;
}

using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp;

/// <summary>What text goes when a setting goes, so that what is left still compiles. An empty span says that it cannot go by itself.</summary>
internal static class Extents
{
    private static readonly TextSpan None = default;

    /// <summary>The extent of a call of the builder or of one of the policy's lists.</summary>
    public static TextSpan OfCall(InvocationExpressionSyntax call)
    {
        if (call.Expression is not MemberAccessExpressionSyntax access)
            return None;
        var receiver = access.Expression;
        var leavesStatement = receiver is InvocationExpressionSyntax or ObjectCreationExpressionSyntax or ImplicitObjectCreationExpressionSyntax or AwaitExpressionSyntax;
        if (call.Parent is ExpressionStatementSyntax statement && !leavesStatement)
            return OfStatement(statement);
        if (!leavesStatement && call.Parent is LambdaExpressionSyntax or ArrowExpressionClauseSyntax or ConditionalAccessExpressionSyntax)
            return None;
        if (call.SyntaxTree.GetText() is not { } text)
            return None;
        var dot = access.OperatorToken;
        var between = TextSpan.FromBounds(receiver.Span.End, dot.SpanStart);
        if (HoldsDirective(call, TextSpan.FromBounds(receiver.Span.End, call.Span.End)))
            return None;
        var line = text.Lines.GetLineFromPosition(dot.SpanStart);
        var startsLine = between.Length > 0 && text.ToString(TextSpan.FromBounds(line.Start, dot.SpanStart)).Trim().Length == 0 && line.LineNumber > 0 && line.Start >= receiver.Span.End;
        if (!startsLine)
            return TextSpan.FromBounds(dot.SpanStart, call.Span.End);
        var end = EndWithComment(text, call);
        var breaks = text.Lines[line.LineNumber - 1].End;
        // What follows must not slip into a comment that ends the line before.
        var before = text.ToString(TextSpan.FromBounds(receiver.Span.End, breaks));
        var followed = text.ToString(TextSpan.FromBounds(end, text.Lines.GetLineFromPosition(end).End)).Trim().Length > 0;
        return before.Contains("//") && followed
            ? TextSpan.FromBounds(dot.SpanStart, call.Span.End)
            : TextSpan.FromBounds(Math.Max(breaks, receiver.Span.End), end);
    }

    /// <summary>The extent of a statement: with its line when nothing else stands there.</summary>
    public static TextSpan OfStatement(StatementSyntax statement)
    {
        switch (statement.Parent)
        {
            case BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax:
                break;
            case IfStatementSyntax { Else: null, Parent: BlockSyntax or GlobalStatementSyntax } only when only.Statement == statement:
                statement = only;
                break;
            default:
                return None;
        }

        if (HoldsDirective(statement, statement.Span) || statement.SyntaxTree.GetText() is not { } text)
            return None;
        var first = text.Lines.GetLineFromPosition(statement.SpanStart);
        var last = text.Lines.GetLineFromPosition(statement.Span.End);
        var alone = text.ToString(TextSpan.FromBounds(first.Start, statement.SpanStart)).Trim().Length == 0;
        var rest = text.ToString(TextSpan.FromBounds(statement.Span.End, last.End)).TrimStart();
        if (alone && (rest.Length == 0 || rest.StartsWith("//", StringComparison.Ordinal)))
            return TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak);
        var end = statement.Span.End;
        while (end < last.End && text[end] is ' ' or '\t')
            end++;
        return TextSpan.FromBounds(statement.SpanStart, end);
    }

    /// <summary>The extent of an element of an argument list, initialiser or collection expression, with one comma; the element alone when it is the only one.</summary>
    public static TextSpan OfElement(SyntaxNode slot)
    {
        var siblings = Siblings(slot);
        var index = siblings.FindIndex(node => node == slot);
        if (index < 0)
            return None;
        var extent = siblings.Count == 1 ? slot.Span
            : index < siblings.Count - 1 ? TextSpan.FromBounds(slot.SpanStart, siblings[index + 1].SpanStart)
            : TextSpan.FromBounds(siblings[index - 1].Span.End, slot.Span.End);
        return HoldsDirective(slot.Parent!, extent) ? None : extent;
    }

    /// <summary>How many elements stand in the list of <paramref name="slot"/>.</summary>
    public static int CountSiblings(SyntaxNode slot) => Siblings(slot).Count;

    private static List<SyntaxNode> Siblings(SyntaxNode slot) => slot.Parent switch
    {
        BaseArgumentListSyntax list => [.. list.Arguments],
        AttributeArgumentListSyntax list => [.. list.Arguments],
        InitializerExpressionSyntax list => [.. list.Expressions],
        CollectionExpressionSyntax list => [.. list.Elements],
        _ => [],
    };

    private static bool HoldsDirective(SyntaxNode node, TextSpan span) =>
        node.ContainsDirectives && node.DescendantTrivia(descendIntoTrivia: false).Any(trivia => trivia.IsDirective && span.IntersectsWith(trivia.Span));

    private static int EndWithComment(SourceText text, SyntaxNode call)
    {
        var rest = text.ToString(TextSpan.FromBounds(call.Span.End, text.Lines.GetLineFromPosition(call.Span.End).End));
        return rest.TrimStart().StartsWith("//", StringComparison.Ordinal) ? call.Span.End + rest.TrimEnd().Length : call.Span.End;
    }
}

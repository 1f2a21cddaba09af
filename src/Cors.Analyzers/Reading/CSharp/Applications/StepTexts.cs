using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Applications;

/// <summary>How a call of a pipeline is written, for the cures that move it.</summary>
internal static class StepTexts
{
    /// <summary>The text of a call.</summary>
    public static StepText Of(InvocationExpressionSyntax call, CodeBase code)
    {
        if (call.Expression is not MemberAccessExpressionSyntax access)
            return call.Parent is ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } ? OfWhole(call, code) with { Receiver = "" } : StepText.Fixed;
        var isAlone = call.Parent is ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } && access.Expression is SimpleNameSyntax or MemberAccessExpressionSyntax or ThisExpressionSyntax;
        return isAlone ? OfStatement((ExpressionStatementSyntax)call.Parent!, access, code) : OfLink(call, access, code);
    }

    /// <summary>The text of an assignment that is a statement.</summary>
    public static StepText Of(AssignmentExpressionSyntax assignment, CodeBase code) =>
        assignment is { Parent: ExpressionStatementSyntax statement, Left: MemberAccessExpressionSyntax access } ? OfStatement(statement, access, code) : StepText.Fixed;

    /// <summary>The text of the whole statement that a call stands in, so that something can be written before it.</summary>
    public static StepText OfWhole(InvocationExpressionSyntax call, CodeBase code)
    {
        var statement = call.FirstAncestorOrSelf<StatementSyntax>();
        if (statement is not { Parent: BlockSyntax or GlobalStatementSyntax } || WithComments(statement) is not { IsEmpty: false } span)
            return StepText.Fixed;
        ExpressionSyntax head = call;
        while (head is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax inner })
            head = inner.Expression;
        var extent = code.At(statement.SyntaxTree, span);
        return new StepText(StepShape.Statement, extent, extent.Text, "") { Receiver = head.ToString() };
    }

    private static StepText OfStatement(ExpressionStatementSyntax statement, MemberAccessExpressionSyntax access, CodeBase code)
    {
        var span = WithComments(statement);
        if (span.IsEmpty)
            return StepText.Fixed;
        var extent = code.At(statement.SyntaxTree, span);
        var text = extent.Text;
        if (!text.EndsWith("\n", StringComparison.Ordinal))
            text += "\n";
        return new StepText(StepShape.Statement, extent, text, "." + access.Name + ArgumentsOf(access)) { Receiver = access.Expression.ToString() };
    }

    private static StepText OfLink(InvocationExpressionSyntax call, MemberAccessExpressionSyntax access, CodeBase code)
    {
        if (Statement(call) is not { } statement || Extents.OfCall(call) is not { IsEmpty: false } span)
            return StepText.Fixed;
        var extent = code.At(call.SyntaxTree, span);
        ExpressionSyntax head = access.Expression;
        while (head is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax inner })
            head = inner.Expression;
        var indentation = Indentation(statement);
        return new StepText(StepShape.Link, extent, indentation + head + "." + access.Name + ArgumentsOf(access) + ";" + LineEnd(statement), extent.Text) { Receiver = head.ToString() };
    }

    private static string ArgumentsOf(MemberAccessExpressionSyntax access) => (access.Parent as InvocationExpressionSyntax)?.ArgumentList.ToString() ?? "";

    private static StatementSyntax? Statement(SyntaxNode call)
    {
        var node = call.Parent;
        while (node is MemberAccessExpressionSyntax or InvocationExpressionSyntax)
            node = node.Parent;
        return node is ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } statement ? statement : null;
    }

    /// <summary>The lines of a statement and of the comments that stand right above it; empty where other code stands on them.</summary>
    private static TextSpan WithComments(StatementSyntax statement)
    {
        if (statement.ContainsDirectives)
            return default;
        var text = statement.SyntaxTree.GetText();
        var first = text.Lines.GetLineFromPosition(statement.SpanStart);
        var last = text.Lines.GetLineFromPosition(statement.Span.End);
        if (text.ToString(TextSpan.FromBounds(first.Start, statement.SpanStart)).Trim().Length > 0)
            return default;
        var rest = text.ToString(TextSpan.FromBounds(statement.Span.End, last.End)).TrimStart();
        if (rest.Length > 0 && !rest.StartsWith("//", StringComparison.Ordinal))
            return default;
        var start = first;
        while (start.LineNumber > 0 && start.Start > statement.FullSpan.Start && text.Lines[start.LineNumber - 1] is var above && above.Start >= statement.FullSpan.Start
            && text.ToString(above.Span).TrimStart().StartsWith("//", StringComparison.Ordinal))
            start = above;
        return TextSpan.FromBounds(start.Start, last.EndIncludingLineBreak);
    }

    private static string Indentation(StatementSyntax statement)
    {
        var text = statement.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(statement.SpanStart);
        var before = text.ToString(TextSpan.FromBounds(line.Start, statement.SpanStart));
        return before.Trim().Length == 0 ? before : "";
    }

    private static string LineEnd(StatementSyntax statement)
    {
        var text = statement.SyntaxTree.GetText();
        var line = text.Lines[0];
        return line.EndIncludingLineBreak - line.End == 2 ? "\r\n" : "\n";
    }
}

using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Offers;

/// <summary>Words <c>Uri.TryCreate</c> instead of <c>new Uri(origin)</c>.</summary>
internal static class SafeParsing
{
    /// <summary>The edits; null where the origin is not parsed in the function's own text.</summary>
    public static IReadOnlyList<TextEdit>? Edits(PredicateSyntax predicate, SemanticModel model, Places places, CancellationToken cancellation)
    {
        var body = predicate.Body;
        var creations = body.DescendantNodesAndSelf().OfType<ObjectCreationExpressionSyntax>().Where(creation =>
            creation.Type.ToString() is "Uri" or "System.Uri"
            && creation.Initializer is null
            && creation.ArgumentList?.Arguments is [{ Expression: IdentifierNameSyntax argument }]
            && argument.Identifier.ValueText == predicate.Parameter).ToList();
        if (creations.Count == 0 || body.DescendantNodes().Any(node => node is TryStatementSyntax))
            return null;
        cancellation.ThrowIfCancellationRequested();
        var name = predicate.FreeName(model);
        var edits = creations.ConvertAll(creation => places.At(body.SyntaxTree, creation.Span).Replace(name));
        var parse = predicate.TryCreate(name, model);
        if (predicate.Answer is { } answer)
        {
            var needsParentheses = answer is BinaryExpressionSyntax { OperatorToken.Text: "||" or "??" } or ConditionalExpressionSyntax or AssignmentExpressionSyntax or SwitchExpressionSyntax;
            // One edit a place: the creation may be the first thing in the expression.
            var text = answer.ToString();
            foreach (var creation in creations.AsEnumerable().Reverse())
                text = text.Remove(creation.SpanStart - answer.SpanStart, creation.Span.Length).Insert(creation.SpanStart - answer.SpanStart, name);
            return [places.At(body.SyntaxTree, answer.Span).Replace($"{parse} && {(needsParentheses ? $"({text})" : text)}")];
        }

        if (body is not BlockSyntax { Statements: [var first, ..] } || Offering.LineBefore(places.DocumentOf(body.SyntaxTree).Text, first.SpanStart) is not { } line)
            return null;
        edits.Insert(0, places.At(body.SyntaxTree, new TextSpan(first.SpanStart, 0)).Replace($"if (!{parse}){line}    return false;{line}"));
        return edits;
    }
}

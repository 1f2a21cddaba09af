using Cors.Analyzers.Probing;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Offers;

/// <summary>Words a safe test for the same sites.</summary>
internal static class Tightening
{
    /// <summary>The edits; null where it is not certain which sites were meant.</summary>
    public static IReadOnlyList<TextEdit>? Edits(OriginTest test, PredicateSyntax predicate, SemanticModel model, Places places, CancellationToken cancellation)
    {
        if (predicate.Answer is not { } answer)
            return null;
        if (test is OriginTest.Matches { Pattern: var pattern })
            return Anchor(pattern, answer, places, cancellation);
        if (!Literals(test).All(Written(answer).Contains) || Meant.Tighten(test) is not { } safe || Leaves(safe).SequenceEqual(Leaves(test)) || Prober.FindStranger(safe, cancellation) is not null)
            return null;
        var code = new TestWriter(predicate, model).Write(safe);
        return code is null ? null : [places.At(answer.SyntaxTree, answer.Span).Replace(code)];
    }

    private static IReadOnlyList<TextEdit>? Anchor(Pattern pattern, ExpressionSyntax answer, Places places, CancellationToken cancellation)
    {
        var literals = answer.DescendantNodes().OfType<LiteralExpressionSyntax>().Where(literal => literal.Token.Value is string).ToList();
        if (literals is not [var only] || only.Token.ValueText != pattern.Text || PatternTightening.Tighten(pattern.Text) is not { } safe
            || Prober.FindStranger(new OriginTest.Matches(pattern with { Text = safe }), cancellation) is not null)
            return null;
        return [places.At(answer.SyntaxTree, only.Span).Replace($"@\"{safe.Replace("\"", "\"\"")}\"")];
    }

    private static HashSet<string> Written(SyntaxNode answer) =>
        [.. answer.DescendantTokens().Select(token => token.Value is string or int or char ? token.ValueText : "").Where(text => text.Length > 0), "true"];

    private static IEnumerable<string> Literals(OriginTest test) => Leaves(test).Select(leaf => leaf switch
    {
        OriginTest.Is one => one.Value,
        OriginTest.StartsWith one => one.Value,
        OriginTest.EndsWith one => one.Value,
        OriginTest.Contains one => one.Value,
        _ => "\0",
    });

    private static IEnumerable<OriginTest> Leaves(OriginTest test) => test switch
    {
        OriginTest.And all => all.Tests.SelectMany(Leaves),
        OriginTest.Or any => any.Tests.SelectMany(Leaves),
        OriginTest.Not negated => Leaves(negated.Test),
        OriginTest.Of part => Leaves(part.Test),
        _ => [test],
    };
}

using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Offers;

/// <summary>Words the edits that only this reader can word.</summary>
internal sealed class Offering(SemanticModel model, Places places, CancellationToken cancellation)
{
    private const string SubdomainCall = "SetIsOriginAllowedToAllowWildcardSubdomains()";

    /// <summary>The edits for a policy, worded when a cure asks for them: most policies need none.</summary>
    public IReadOnlyDictionary<Offer, IReadOnlyList<TextEdit>> Of(OriginState origins) => new WordedLater(offer => Word(offer, origins));

    private IReadOnlyList<TextEdit>? Word(Offer offer, OriginState origins) =>
        offer == Offer.AllowAnyOrigin ? PlainStar(origins)
        : offer == Offer.AllowSubdomains ? TurnOnSubdomains(origins)
        : origins.TestInForce?.Test is not { Function: { } function } test || PredicateSyntax.Of(function, model.SyntaxTree, cancellation) is not { } syntax ? null
        : offer == Offer.TightenTest ? Tightening.Edits(test.Test, syntax, model, places, cancellation)
        : offer == Offer.ParseSafely ? SafeParsing.Edits(syntax, model, places, cancellation)
        : null;

    private IReadOnlyList<TextEdit>? PlainStar(OriginState origins) =>
        origins.TestInForce is { Test.Test: OriginTest.Constant { Value: true }, Site: { Syntax: InvocationExpressionSyntax } site } && site.Syntax.SyntaxTree == model.SyntaxTree
            ? [places.Replace(site, "AllowAnyOrigin()")]
            : null;

    private IReadOnlyList<TextEdit>? TurnOnSubdomains(OriginState origins) =>
        origins.SubdomainCall is null && origins.ListInForce is { Kind: StepKind.Origins } list && list.Items.Any(item => item.Text.Content.IndexOf("://*.", StringComparison.Ordinal) > 0)
            ? TurnOnSubdomains(list.Site.Syntax)
            : null;

    private IReadOnlyList<TextEdit>? TurnOnSubdomains(SyntaxNode call)
    {
        if (call.SyntaxTree != model.SyntaxTree || call is not (InvocationExpressionSyntax or ObjectCreationExpressionSyntax { Initializer: null }))
            return null;
        return [Chaining.Append(call, SubdomainCall, places)];
    }

    /// <summary>The line break and indentation before <paramref name="position"/>; null when other text stands before it in its line.</summary>
    public static string? LineBefore(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var indentation = text.ToString(TextSpan.FromBounds(line.Start, position));
        if (line.LineNumber == 0 || indentation.Trim().Length > 0)
            return null;
        var before = text.Lines[line.LineNumber - 1];
        return text.ToString(TextSpan.FromBounds(before.End, before.EndIncludingLineBreak)) + indentation;
    }
}

using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Offers;

/// <summary>Words the edits that only this reader can word.</summary>
internal sealed class Offering(SemanticModel model, Places places, CancellationToken cancellation)
{
    private const string SubdomainCall = "SetIsOriginAllowedToAllowWildcardSubdomains()";

    /// <summary>The edits for a policy.</summary>
    public IReadOnlyDictionary<Offer, IReadOnlyList<TextEdit>> Of(OriginState origins)
    {
        var offers = ImmutableDictionary.CreateBuilder<Offer, IReadOnlyList<TextEdit>>();
        void Add(Offer offer, IReadOnlyList<TextEdit>? edits)
        {
            if (edits is { Count: > 0 })
                offers[offer] = edits;
        }

        if (origins.TestInForce is { Test: { } predicate, Site: { Syntax: InvocationExpressionSyntax } site } && site.Syntax.SyntaxTree == model.SyntaxTree && predicate.Test is OriginTest.Constant { Value: true })
            Add(Offer.AllowAnyOrigin, [places.Replace(site, "AllowAnyOrigin()")]);
        if (origins.TestInForce?.Test is { Function: { } function } test && PredicateSyntax.Of(function, model.SyntaxTree, cancellation) is { } syntax)
        {
            Add(Offer.TightenTest, Tightening.Edits(test.Test, syntax, model, places, cancellation));
            Add(Offer.ParseSafely, SafeParsing.Edits(syntax, model, places, cancellation));
        }

        if (origins.SubdomainCall is null && origins.ListInForce is { Kind: StepKind.Origins } list && list.Items.Any(item => item.Text.Content.IndexOf("://*.", StringComparison.Ordinal) > 0))
            Add(Offer.AllowSubdomains, TurnOnSubdomains(list.Site.Syntax));
        return offers.ToImmutable();
    }

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

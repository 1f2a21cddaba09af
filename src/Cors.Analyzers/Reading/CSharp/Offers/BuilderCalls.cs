using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Offers;

/// <summary>Adds to a policy by calls of its builder, or by more arguments of those that are there.</summary>
/// <param name="birth">The node in which the policy begins.</param>
/// <param name="steps">What is done to the policy.</param>
/// <param name="places">Places.</param>
internal sealed class BuilderCalls(SyntaxNode birth, ImmutableList<Step> steps, Places places) : Additions
{
    /// <inheritdoc/>
    public override IReadOnlyList<TextEdit> Add(Addition what, IReadOnlyList<string> values)
    {
        var (kind, name) = what switch
        {
            Addition.Methods => (StepKind.Methods, "WithMethods"),
            Addition.Headers => (StepKind.Headers, "WithHeaders"),
            Addition.Exposed => (StepKind.Exposed, "WithExposedHeaders"),
            _ => (StepKind.Credentials, "AllowCredentials"),
        };
        var list = string.Join(", ", values.Select(value => $"\"{value}\""));
        if (what is not Addition.Credentials && steps.LastOrDefault(step => step.Kind == kind) is { } last && IsAlways(last.Site.Syntax) && Extend(last, name, values) is { } longer)
            return [longer];
        var anchor = steps.LastOrDefault(step => IsBuilderCall(step.Site.Syntax) && IsAlways(step.Site.Syntax));
        return anchor is null ? [] : [Chaining.Append(anchor.Site.Syntax, $"{name}({list})", places)];
    }

    /// <summary>More elements in the list that is written in the call; null where it is not.</summary>
    private TextEdit? Extend(Step step, string name, IReadOnlyList<string> values)
    {
        var syntax = step.Site.Syntax;
        if (syntax is InvocationExpressionSyntax call)
        {
            if (!IsNamed(call, name))
                return null;
            if (call.ArgumentList.Arguments.Count == 0)
                return places.At(call.SyntaxTree, new TextSpan(call.ArgumentList.OpenParenToken.Span.End, 0)).Replace(string.Join(", ", values.Select(Quoted)));
        }

        if (!step.Complete || step.Items.LastOrDefault() is not { Slot: { } slot, IsShared: false, Extent: null } || slot.SyntaxTree != syntax.SyntaxTree || !syntax.Span.Contains(slot.Span))
            return null;
        var line = Offering.LineBefore(places.DocumentOf(slot.SyntaxTree).Text, slot.SpanStart);
        return places.At(slot.SyntaxTree, new TextSpan(slot.Span.End, 0)).Replace(string.Concat(values.Select(value => (line is null ? ", " : "," + line) + Quoted(value))));
    }

    private static string Quoted(string value) => $"\"{value}\"";

    /// <summary>A call that gives the builder back.</summary>
    private static bool IsBuilderCall(SyntaxNode syntax) =>
        syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } }
        && (name.StartsWith("With", StringComparison.Ordinal) || name.StartsWith("Allow", StringComparison.Ordinal) || name.StartsWith("Set", StringComparison.Ordinal));

    private static bool IsNamed(InvocationExpressionSyntax call, string name) => call.Expression is MemberAccessExpressionSyntax access && access.Name.Identifier.ValueText == name;

    /// <summary>Is it reached on every path through the policy?</summary>
    private bool IsAlways(SyntaxNode step) =>
        !step.Ancestors().TakeWhile(node => node != birth && node is not MemberDeclarationSyntax).Any(node => node is IfStatementSyntax or SwitchSectionSyntax or SwitchExpressionArmSyntax or ConditionalExpressionSyntax
            or CatchClauseSyntax or ForStatementSyntax or ForEachStatementSyntax or WhileStatementSyntax);
}

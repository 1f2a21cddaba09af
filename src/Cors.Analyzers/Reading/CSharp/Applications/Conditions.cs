using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Applications;

/// <summary>The conditions around a node, in its own member.</summary>
internal static class Conditions
{
    /// <summary>The conditions, the outermost first.</summary>
    public static IReadOnlyList<Choice> Around(SyntaxNode node, CodeBase code)
    {
        var choices = new List<Choice>();
        var inner = node;
        var outer = node.Parent;
        for (; outer is not null and not MemberDeclarationSyntax; inner = outer, outer = outer.Parent)
        {
            int? side = outer switch
            {
                IfStatementSyntax branch when inner == branch.Statement => 0,
                ElseClauseSyntax => 1,
                ConditionalExpressionSyntax choice when inner != choice.Condition => inner == choice.WhenTrue ? 0 : 1,
                SwitchSectionSyntax section => ((SwitchStatementSyntax)section.Parent!).Sections.IndexOf(section),
                CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax => 0,
                CatchClauseSyntax => 1,
                _ => null,
            };
            if (side is { } known)
                choices.Insert(0, new Choice(code.At((outer is ElseClauseSyntax or SwitchSectionSyntax ? outer.Parent! : outer).GetFirstToken()), known));
        }

        if (outer is MethodDeclarationSyntax method && Environments.ChoiceOf(method, code) is { } environment)
            choices.Insert(0, environment);
        return choices;
    }
}

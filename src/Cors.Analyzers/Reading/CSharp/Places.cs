using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp;

/// <summary>Turns syntax into places of the model. Findings stand in the file in which the policy begins, its home.</summary>
internal sealed class Places(SyntaxTree home, CancellationToken cancellation)
{
    private readonly Dictionary<SyntaxTree, CSharpDocument> _documents = [];

    /// <summary>The document of a tree.</summary>
    public CSharpDocument DocumentOf(SyntaxTree tree)
    {
        if (!_documents.TryGetValue(tree, out var document))
            _documents[tree] = document = new CSharpDocument(tree, tree.GetText(cancellation));
        return document;
    }

    /// <summary>The place of <paramref name="span"/> in <paramref name="tree"/>.</summary>
    public Place At(SyntaxTree tree, TextSpan span) => DocumentOf(tree).At(span);

    /// <summary>The site of a call, an assignment or a member of an initialiser.</summary>
    public Site Site(SyntaxNode syntax, PathState state)
    {
        var words = Words(syntax);
        if (syntax.SyntaxTree != home)
            return new Site(Outside(state, syntax), default, words, syntax);
        var at = At(home, Name(syntax));
        var extent = syntax switch
        {
            InvocationExpressionSyntax call => Extents.OfCall(call),
            AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax statement } => Extents.OfStatement(statement),
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } member => Extents.OfElement(member),
            _ => default,
        };
        return new Site(at, extent, words, syntax);
    }

    /// <summary>An edit that puts another call in place of the one at <paramref name="site"/>.</summary>
    public TextEdit Replace(Site site, string call) => At(home, TextSpan.FromBounds(site.At.Span.Start, site.Syntax.Span.End)).Replace(call);

    /// <summary>A string of a list as the model wants it.</summary>
    /// <param name="element">The string.</param>
    /// <param name="step">The step that adds it.</param>
    public Sourced<string> Sourced(Element element, Step step)
    {
        var text = element.Text;
        var at = text.Literal is { } literal && literal.Document.Equals(DocumentOf(home)) ? literal
            : text.Written.SyntaxTree == home ? At(home, text.Written.Span)
            : step.Site.At;
        return new Sourced<string>(text.Content, at, Extent(element, step)) { Literal = text.Literal, Joiner = text.Literal is null ? null : element.Joiner };
    }

    private TextSpan Extent(Element element, Step step)
    {
        if (step.Complete && step.Items.Count == 1 && !element.IsShared && !step.Site.Extent.IsEmpty)
            return step.Site.Extent;
        if (element.Extent is { } own)
            return own.Document.Equals(DocumentOf(home)) ? own.Span : default;
        return element.Slot is { } slot && slot.SyntaxTree == home ? Extents.OfElement(slot) : default;
    }

    private Place Outside(PathState state, SyntaxNode syntax) =>
        state.Anchor is { } anchor ? At(home, Name(anchor)) : At(syntax.SyntaxTree, Name(syntax));

    /// <summary>The node or token that names what is called or set.</summary>
    private static TextSpan Name(SyntaxNode syntax) => syntax switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name.Identifier.Span,
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax access } => access.Name.Identifier.Span,
        InvocationExpressionSyntax call => call.Expression.Span,
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax access } => access.Name.Identifier.Span,
        AssignmentExpressionSyntax set => set.Left.Span,
        ObjectCreationExpressionSyntax creation => creation.Type.Span,
        ImplicitObjectCreationExpressionSyntax creation => creation.NewKeyword.Span,
        _ => syntax.Span,
    };

    private static string Words(SyntaxNode syntax)
    {
        var (name, rest) = syntax switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax list } access } call
                when list.Name.Identifier.Text is "Origins" or "Methods" or "Headers" or "ExposedHeaders" => (list.Name + "." + access.Name, call.ArgumentList.ToString()),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call => (access.Name.ToString(), call.ArgumentList.ToString()),
            AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax access } set => (access.Name.ToString(), " = " + set.Right),
            AssignmentExpressionSyntax set => (set.Left.ToString(), " = " + set.Right),
            BaseObjectCreationExpressionSyntax creation => ("new CorsPolicyBuilder", creation.ArgumentList?.ToString() ?? ""),
            _ => (syntax.ToString(), ""),
        };
        if (rest.Length <= 60 && rest.IndexOf('\n') < 0)
            return name + rest;
        return name + (rest.StartsWith("(", StringComparison.Ordinal) ? "(\u2026)" : " = \u2026");
    }

}

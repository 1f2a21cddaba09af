using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.Offers;

/// <summary>The text of a function over the origin.</summary>
/// <param name="Body">Its expression, or its block.</param>
/// <param name="Parameter">What it calls the origin.</param>
internal sealed record PredicateSyntax(SyntaxNode Body, string Parameter)
{
    /// <summary>The expression that is the answer; null where there are several statements.</summary>
    public ExpressionSyntax? Answer => Body switch
    {
        ExpressionSyntax expression => expression,
        BlockSyntax { Statements: [ReturnStatementSyntax { Expression: { } only }] } => only,
        _ => null,
    };

    /// <summary>The text of a function that stands in <paramref name="home"/>.</summary>
    public static PredicateSyntax? Of(Value.Function function, SyntaxTree home, CancellationToken cancellation)
    {
        var declaration = function.Lambda?.Syntax ?? function.Method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation);
        if (declaration is null || declaration.SyntaxTree != home || function.Method.Parameters is not [{ Name: var name }])
            return null;
        SyntaxNode? body = declaration switch
        {
            AnonymousFunctionExpressionSyntax lambda => lambda.Body,
            MethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody?.Expression,
            LocalFunctionStatementSyntax local => (SyntaxNode?)local.Body ?? local.ExpressionBody?.Expression,
            _ => null,
        };
        return body is null || body.ContainsDiagnostics ? null : new PredicateSyntax(body, name);
    }

    /// <summary>A name that the function does not use.</summary>
    public string FreeName(SemanticModel model) =>
        new[] { "uri", "parsed", "parsedOrigin" }.FirstOrDefault(name =>
            Stands(name, SpeculativeBindingOption.BindAsExpression, model) is { Symbol: null, CandidateSymbols.IsEmpty: true } && !Body.DescendantTokens().Any(token => token.ValueText == name)) ?? "originUri";

    /// <summary>How a type of the namespace <c>System</c> is called where the function stands.</summary>
    public string NameOf(string type, SemanticModel model) =>
        Stands(type, SpeculativeBindingOption.BindAsTypeOrNamespace, model).Symbol is INamedTypeSymbol { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } ? type : "System." + type;

    /// <summary>The call that parses the origin.</summary>
    public string TryCreate(string variable, SemanticModel model) =>
        $"{NameOf("Uri", model)}.TryCreate({Parameter}, {NameOf("UriKind", model)}.Absolute, out var {variable})";

    /// <summary>What a name stands for there. Binding one name is far cheaper than asking which symbols of that name there are.</summary>
    private SymbolInfo Stands(string name, SpeculativeBindingOption option, SemanticModel model) =>
        model.GetSpeculativeSymbolInfo(Body.SpanStart, SyntaxFactory.IdentifierName(name), option);
}

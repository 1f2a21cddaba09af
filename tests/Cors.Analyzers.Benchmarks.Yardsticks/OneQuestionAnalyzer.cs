using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Benchmarks;

/// <summary>The least that an analyzer can cost that has the compiler tell what one call of the program is.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OneQuestionAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Found = new("B0003", "Found", "Found", "Benchmark", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Found);

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(
            static node =>
            {
                if (node.Node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AddCors" } } && node.SemanticModel.GetSymbolInfo(node.Node, node.CancellationToken).Symbol is not null)
                    node.ReportDiagnostic(Diagnostic.Create(Found, node.Node.GetLocation()));
            },
            SyntaxKind.InvocationExpression,
            SyntaxKind.ObjectCreationExpression,
            SyntaxKind.ImplicitObjectCreationExpression);
    }
}

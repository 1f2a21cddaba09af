using Cors.Analyzers.Reading.CSharp;
using Cors.Analyzers.Reading.CSharp.Applications;
using Cors.Analyzers.Reading.CSharp.ByHand;
using Cors.Analyzers.Reading.CSharp.Endpoints;
using Cors.Analyzers.Reading.CSharp.WebApi;
using Cors.Analyzers.Rules;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cors.Analyzers;

/// <summary>Finds CORS mistakes in C#.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CorsCodeAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Cached for each tree: after an edit only the changed file is looked at again.</summary>
    private static readonly SyntaxTreeValueProvider<FileSites> Sites = new(CorsSites.In);

    private static readonly SyntaxTreeValueProvider<IReadOnlyList<ClassDeclarationSyntax>> Controllers = new(ControllerSites.In);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = RuleCatalogue.Descriptors.Add(CorsFileAnalyzer.Bridge);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (WebApiReference.IsIn(start.Compilation) && AspNetTypes.Find(start.Compilation) is null)
            {
                if (!TestProject.Is(start.Compilation, start.Options))
                    StartWebApi(start);
                return;
            }

            if (!AspNetTypes.MayKnow(start.Compilation))
                return;
            var types = ProgramFindings.Types(start.Compilation, start.Options);
            // Syntax first: operation actions make the compiler build operation trees of every body.
            start.RegisterSyntaxNodeAction(
                node => Analyze(node, types),
                SyntaxKind.InvocationExpression,
                SyntaxKind.ObjectCreationExpression,
                SyntaxKind.ImplicitObjectCreationExpression);
            var program = new ProgramFindings(start.Compilation, types, start.Options, tree => start.TryGetValue(tree, Sites, out var sites) ? sites : FileSites.None)
            {
                ControllersOf = tree => start.TryGetValue(tree, Controllers, out var controllers) ? controllers : [],
            };
            start.RegisterSyntaxNodeAction(
                node => Report(node, program, types),
                SyntaxKind.InvocationExpression,
                SyntaxKind.ObjectCreationExpression,
                SyntaxKind.ImplicitObjectCreationExpression,
                SyntaxKind.Attribute,
                SyntaxKind.SimpleAssignmentExpression);
            if (!start.Options.AdditionalFiles.Any(file => ConfigurationFiles.IsConfiguration(file.Path)))
                return;
            start.RegisterAdditionalFileAction(file => Report(file, program));
            if (FileBridge.IsWanted(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions))
                start.RegisterSemanticModelAction(context => ReportBridge(context, start.Compilation, program));
        });
    }

    private static void StartWebApi(CompilationStartAnalysisContext start)
    {
        var findings = new WebApiFindings(start.Compilation);
        start.RegisterSyntaxNodeAction(
            context =>
            {
                var options = context.Options.AnalyzerConfigOptionsProvider;
                var trusted = TrustedOrigins.In(options.GetOptions(context.Node.SyntaxTree), options.GlobalOptions);
                foreach (var finding in findings.At(context.Node, context.SemanticModel, trusted, context.CancellationToken))
                    context.ReportDiagnostic(finding.ToDiagnostic());
            },
            SyntaxKind.Attribute,
            SyntaxKind.ObjectCreationExpression);
    }

    private static void Report(AdditionalFileAnalysisContext context, ProgramFindings program)
    {
        var file = context.AdditionalFile;
        if (!ConfigurationFiles.IsConfiguration(file.Path) || file.GetText(context.CancellationToken) is not { } text)
            return;
        foreach (var finding in ConfiguredFindings.In(file, text, program, context.Options.AnalyzerConfigOptionsProvider.GetOptions(file), context.CancellationToken))
            context.ReportDiagnostic(finding.ToDiagnostic());
    }

    private static void ReportBridge(SemanticModelAnalysisContext context, Compilation compilation, ProgramFindings program)
    {
        if (!FileBridge.StandsIn(context.SemanticModel.SyntaxTree, compilation, context.CancellationToken))
            return;
        foreach (var file in context.Options.AdditionalFiles)
        {
            if (!ConfigurationFiles.IsConfiguration(file.Path) || file.GetText(context.CancellationToken) is not { } text)
                continue;
            var provider = context.Options.AnalyzerConfigOptionsProvider;
            FileBridge.Report(context, file.Path, FileFindings.In(file.Path, text, provider.GetOptions(file), provider.GlobalOptions, context.CancellationToken)
                .Concat(ConfiguredFindings.In(file, text, program, provider.GetOptions(file), context.CancellationToken)));
        }
    }

    private static void Report(SyntaxNodeAnalysisContext context, ProgramFindings program, Lazy<AspNetTypes?> types)
    {
        if (!CorsSites.MayBe(context.Node))
            return;
        foreach (var finding in program.At(context.Node, context.SemanticModel, context.CancellationToken))
            context.ReportDiagnostic(finding.ToDiagnostic());
        AnalyzeWritten(context, types);
    }

    /// <summary>Headers that are written by hand.</summary>
    private static void AnalyzeWritten(SyntaxNodeAnalysisContext context, Lazy<AspNetTypes?> types)
    {
        if (!HandWriting.Is(context.Node) || types.Value is null
            || new WrittenPolicy(context.SemanticModel, new Places(context.Node.SyntaxTree, context.CancellationToken), context.CancellationToken).Read(context.Node) is not { } policy)
            return;
        var options = context.Options.AnalyzerConfigOptionsProvider;
        foreach (var finding in RuleCatalogue.Judge([policy], TrustedOrigins.In(options.GetOptions(context.Node.SyntaxTree), options.GlobalOptions), context.CancellationToken))
            context.ReportDiagnostic(finding.ToDiagnostic());
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, Lazy<AspNetTypes?> types)
    {
        if (!PolicyReader.MayBegin(context.Node) || types.Value is not { } known)
            return;
        var policies = PolicyReader.Read(context.Node, context.SemanticModel, known, context.CancellationToken);
        if (policies.Count == 0)
            return;
        var options = context.Options.AnalyzerConfigOptionsProvider;
        var trusted = TrustedOrigins.In(options.GetOptions(context.Node.SyntaxTree), options.GlobalOptions);
        foreach (var finding in RuleCatalogue.Judge(policies, trusted, context.CancellationToken))
        {
            // A diagnostic in another file than the one analysed gets lost in an editor.
            var isHere = finding.At.Document is CSharpDocument document && document.Tree == context.Node.SyntaxTree;
            context.ReportDiagnostic(isHere ? finding.ToDiagnostic() : finding.ToDiagnostic(policies[0].At));
        }
    }
}

using System.Collections.Concurrent;
using Cors.Analyzers.Rules;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cors.Analyzers;

/// <summary>Finds CORS mistakes in the additional files of a project: nginx.conf and its like.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CorsFileAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Stands in C#, where every host offers fixes, and says that another file has findings with a cure.</summary>
    internal static readonly DiagnosticDescriptor Bridge = new(
        "CORS002",
        "A file that is not C# has CORS findings with a cure",
        "{0}: {1} CORS {2} a cure",
        Category.Usage,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Rule.Pages + "CORS002.md");

    /// <summary>The property of <see cref="Bridge"/> that holds the file's path.</summary>
    internal const string PathProperty = "cors.file";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = RuleCatalogue.Descriptors.Add(FileFindings.Unreadable).Add(Bridge);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext start)
    {
        if (start.Options.AdditionalFiles.IsEmpty)
            return;
        var known = new ConcurrentDictionary<AdditionalText, IReadOnlyList<Finding>>();
        start.RegisterAdditionalFileAction(context =>
        {
            foreach (var finding in Of(context.AdditionalFile, context.CancellationToken))
                context.ReportDiagnostic(finding.ToDiagnostic());
        });
        if (IsBridgeWanted(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions))
            start.RegisterSemanticModelAction(ReportBridge);

        IReadOnlyList<Finding> Of(AdditionalText file, CancellationToken cancellation) =>
            known.GetOrAdd(file, file => file.GetText(cancellation) is { } text
                ? FileFindings.In(file.Path, text, start.Options.AnalyzerConfigOptionsProvider.GetOptions(file), start.Options.AnalyzerConfigOptionsProvider.GlobalOptions, cancellation, start.Options.AdditionalFiles)
                : []);

        void ReportBridge(SemanticModelAnalysisContext context)
        {
            if (context.SemanticModel.SyntaxTree != BridgeTree(start.Compilation, context.CancellationToken))
                return;
            foreach (var file in context.Options.AdditionalFiles)
            {
                var curable = Of(file, context.CancellationToken).Count(finding => finding.Cures.Count > 0);
                if (curable == 0)
                    continue;
                var first = context.SemanticModel.SyntaxTree.GetRoot(context.CancellationToken).GetFirstToken(includeZeroWidth: true);
                context.ReportDiagnostic(Diagnostic.Create(
                    Bridge,
                    first.GetLocation(),
                    ImmutableDictionary<string, string?>.Empty.Add(PathProperty, file.Path),
                    Path.GetFileName(file.Path),
                    curable,
                    curable == 1 ? "finding has" : "findings have"));
            }
        }
    }

    /// <summary>The file with the entry point, or the first that no tool has written.</summary>
    private static SyntaxTree? BridgeTree(Compilation compilation, CancellationToken cancellation) =>
        compilation.GetEntryPoint(cancellation)?.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree
        ?? compilation.SyntaxTrees.FirstOrDefault(tree => !tree.FilePath.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase) && tree.FilePath.IndexOf("/obj/", StringComparison.Ordinal) < 0);

    private static bool IsBridgeWanted(AnalyzerConfigOptions options) =>
        !(options.TryGetValue("cors.bridge", out var own) && own == "false")
        && !(options.TryGetValue("build_property.CorsBridge", out var property) && string.Equals(property, "false", StringComparison.OrdinalIgnoreCase));
}

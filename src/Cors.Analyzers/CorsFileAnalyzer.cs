using System.Collections.Concurrent;
using Cors.Analyzers.Reading.CSharp.Applications;
using Cors.Analyzers.Rules;
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
        var types = ProgramFindings.Types(start.Compilation, start.Options);
        var known = new ConcurrentDictionary<AdditionalText, IReadOnlyList<Finding>>();
        start.RegisterAdditionalFileAction(context =>
        {
            foreach (var finding in Of(context.AdditionalFile, context.CancellationToken))
                context.ReportDiagnostic(finding.ToDiagnostic());
        });
        if (FileBridge.IsWanted(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions))
            start.RegisterSemanticModelAction(ReportBridge);

        IReadOnlyList<Finding> Of(AdditionalText file, CancellationToken cancellation) =>
            known.GetOrAdd(file, file => file.GetText(cancellation) is { } text
                ? FileFindings.In(file.Path, text, start.Options.AnalyzerConfigOptionsProvider.GetOptions(file), start.Options.AnalyzerConfigOptionsProvider.GlobalOptions, cancellation, start.Options.AdditionalFiles)
                : []);

        void ReportBridge(SemanticModelAnalysisContext context)
        {
            if (!FileBridge.StandsIn(context.SemanticModel.SyntaxTree, start.Compilation, context.CancellationToken))
                return;
            foreach (var file in context.Options.AdditionalFiles)
            {
                // What a program makes of its settings is found with the program.
                if (!(ConfigurationFiles.IsConfiguration(file.Path) && types.Value is not null))
                    FileBridge.Report(context, file.Path, Of(file, context.CancellationToken));
            }
        }
    }
}

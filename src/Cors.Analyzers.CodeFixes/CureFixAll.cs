using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cors.Analyzers.CodeFixes;

/// <summary>Applies the same kind of cure everywhere in a document, a project or a solution, additional files included.</summary>
internal sealed class CureFixAll : FixAllProvider
{
    public static readonly CureFixAll Instance = new();

    /// <summary>Removing two neighbours of a list overlaps: the second one goes in another round.</summary>
    private const int Rounds = 12;

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var diagnostics = await GatherAsync(fixAllContext).ConfigureAwait(false);
        return diagnostics.Count == 0
            ? null
            : CodeAction.Create("Apply to all", cancellation => ApplyAsync(fixAllContext, diagnostics, cancellation), fixAllContext.CodeActionEquivalenceKey);
    }

    private static async Task<List<(Project Project, Diagnostic Diagnostic)>> GatherAsync(FixAllContext context)
    {
        var gathered = new List<(Project Project, Diagnostic Diagnostic)>();
        var projects = context.Scope is FixAllScope.Solution ? context.Solution.Projects : [context.Project];
        foreach (var project in projects)
        {
            var diagnostics = context is { Scope: FixAllScope.Document, Document: { } document }
                ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            gathered.AddRange(diagnostics.Select(diagnostic => (project, diagnostic)));
        }

        return gathered;
    }

    private static async Task<Solution> ApplyAsync(FixAllContext context, List<(Project Project, Diagnostic Diagnostic)> gathered, CancellationToken cancellation)
    {
        var solution = context.Solution;
        foreach (var (project, bridge) in gathered.Where(one => one.Diagnostic.Id == CorsFileAnalyzer.Bridge.Id))
        {
            if (bridge.Properties.TryGetValue(CorsFileAnalyzer.PathProperty, out var path) && FileCuring.Find(project, path) is { } file)
                solution = await FileCuring.CureAsync(solution, file, cancellation).ConfigureAwait(false);
        }

        var projects = gathered.Select(one => one.Project.Id).Distinct().ToList();
        var (cured, unfinished) = await CureApplication.ApplyWhatFitsAsync(solution, projects[0], Chosen(context, gathered.Select(one => one.Diagnostic)), cancellation).ConfigureAwait(false);
        for (var round = 0; round < Rounds && unfinished.Count > 0; round++)
        {
            var left = await DiagnoseAsync(cured, projects, unfinished, cancellation).ConfigureAwait(false);
            (cured, unfinished) = await CureApplication.ApplyWhatFitsAsync(cured, projects[0], Chosen(context, left), cancellation).ConfigureAwait(false);
        }

        return cured;
    }

    private static IEnumerable<PlannedCure> Chosen(FixAllContext context, IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Where(diagnostic => context.DiagnosticIds.Contains(diagnostic.Id)).Select(diagnostic => Chosen(diagnostic, context.CodeActionEquivalenceKey)).OfType<PlannedCure>();

    /// <summary>What is found now in the documents of <paramref name="paths"/>.</summary>
    private static async Task<IReadOnlyList<Diagnostic>> DiagnoseAsync(Solution solution, IEnumerable<ProjectId> projects, IReadOnlyCollection<string> paths, CancellationToken cancellation)
    {
        var found = new List<Diagnostic>();
        foreach (var project in projects.Select(solution.GetProject).OfType<Project>())
        {
            if (await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation)
                continue;
            var options = new CompilationWithAnalyzersOptions(project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
            var run = compilation.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new CorsCodeAnalyzer(), new CorsFileAnalyzer()), options);
            var diagnostics = await run.GetAnalyzerDiagnosticsAsync(cancellation).ConfigureAwait(false);
            found.AddRange(diagnostics.Where(diagnostic => !diagnostic.IsSuppressed && paths.Contains(diagnostic.Location.GetLineSpan().Path)));
        }

        return found;
    }

    /// <summary>
    /// The cure of the kind that was chosen. <c>dotnet format</c> takes the key from any diagnostic of the provider, whatever
    /// rule it is fixing: a key of another rule means the likeliest cure.
    /// </summary>
    private static PlannedCure? Chosen(Diagnostic diagnostic, string? key)
    {
        var cures = PlannedCure.Unpack(diagnostic);
        return cures.FirstOrDefault(cure => cure.Key == key)
            ?? (key is not null && key.StartsWith(diagnostic.Id + ":", StringComparison.Ordinal) ? null : cures.FirstOrDefault());
    }
}

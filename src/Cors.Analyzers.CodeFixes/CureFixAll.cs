using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Cors.Analyzers.CodeFixes;

/// <summary>Applies the same kind of cure everywhere in a document, a project or a solution, additional files included.</summary>
internal sealed class CureFixAll : FixAllProvider
{
    public static readonly CureFixAll Instance = new();

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

        var cures = gathered
            .Select(one => PlannedCure.Unpack(one.Diagnostic).FirstOrDefault(cure => cure.Key == context.CodeActionEquivalenceKey))
            .OfType<PlannedCure>();
        return await CureApplication.ApplyAsync(solution, gathered[0].Project.Id, cures, cancellation).ConfigureAwait(false);
    }
}

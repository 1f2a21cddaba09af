using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Cors.Analyzers.Rules;

namespace Cors.Analyzers.CodeFixes;

/// <summary>Applies the cures that diagnostics carry, in C# and in additional files.</summary>
/// <remarks>
/// Both kinds of documents must be declared: hosts keep a package's fixes by the kind of the first document that they ask for.
/// Not [Shared]: that attribute would refer to a newer System.Composition than the oldest hosts have.
/// </remarks>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(CureFix),
    DocumentKinds = new[] { nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument) })]
public sealed class CureFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        RuleCatalogue.All.Select(rule => rule.Descriptor.Id).Append(CorsFileAnalyzer.Bridge.Id).ToImmutableArray();

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => CureFixAll.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.TextDocument.Project;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Id == CorsFileAnalyzer.Bridge.Id)
                RegisterBridge(context, project, diagnostic);
            foreach (var cure in PlannedCure.Unpack(diagnostic).Where(cure => CureApplication.Fits(project, cure)))
                context.RegisterCodeFix(CodeAction.Create(cure.Title, cancellation => CureApplication.ApplyAsync(project.Solution, project.Id, [cure], cancellation), cure.Key), diagnostic);
            if (!diagnostic.Location.IsInSource && PlannedCure.Unpack(diagnostic).Count > 0)
                RegisterWholeFile(context, project, diagnostic);
        }

        return Task.CompletedTask;
    }

    /// <summary>Hosts have no fix-all for files that are not C#.</summary>
    private static void RegisterWholeFile(CodeFixContext context, Project project, Diagnostic diagnostic)
    {
        if (FileCuring.Find(project, diagnostic.Location.GetLineSpan().Path) is { } file)
            context.RegisterCodeFix(CodeAction.Create($"Fix all CORS findings in {file.Name}", cancellation => FileCuring.CureAsync(project.Solution, file, cancellation), "CORS:file"), diagnostic);
    }

    private static void RegisterBridge(CodeFixContext context, Project project, Diagnostic diagnostic)
    {
        if (diagnostic.Properties.TryGetValue(CorsFileAnalyzer.PathProperty, out var path) && FileCuring.Find(project, path) is { } file)
            context.RegisterCodeFix(CodeAction.Create($"Fix all CORS findings in {file.Name}", cancellation => FileCuring.CureAsync(project.Solution, file, cancellation), CorsFileAnalyzer.Bridge.Id), diagnostic);
    }
}

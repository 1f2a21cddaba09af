using Cors.Analyzers.CodeFixes;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cors.Analyzers.Tests.Testing;

/// <summary>A project in memory that is analysed and cured as a host does it.</summary>
internal sealed class Workbench
{
    /// <summary>The implicit usings of the web SDK.</summary>
    public const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Net.Http.Json;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        """;

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new CorsCodeAnalyzer(), new CorsFileAnalyzer()];

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Preview);

    private readonly ProjectId _id;

    public Workbench(IEnumerable<(string Name, string Text)> files, params string[] enabled)
    {
        var workspace = new AdhocWorkspace();
        var all = files.ToList();
        var isWebApi = all.Any(file => WebApi.IsNameOf(file.Name));
        var options = new CSharpCompilationOptions(isWebApi ? OutputKind.DynamicallyLinkedLibrary : OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable)
            .WithSpecificDiagnosticOptions(enabled.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Info)));
        var project = workspace.AddProject(ProjectInfo.Create(ProjectId.CreateNewId(), VersionStamp.Default, "Sample", "Sample", LanguageNames.CSharp, filePath: "/sample/Sample.csproj", compilationOptions: options, parseOptions: Parsing, metadataReferences: isWebApi ? WebApi.References : Repository.AspNetCore));
        _id = project.Id;
        var solution = Add(project.Solution, "Usings.g.cs", isWebApi ? "global using System;" : Usings);
        foreach (var (name, text) in all)
            solution = Add(solution, name, text);
        Solution = all.Any(file => IsCSharp(file.Name)) ? solution : Add(solution, "Program.cs", "// A program.\nreturn;\n");
    }

    public Solution Solution { get; private set; }

    public Project Project => Solution.GetProject(_id)!;

    public Settings Settings { get; init; } = Settings.None;

    public static string PathOf(string name) => "/sample/" + name;

    /// <summary>The texts of all files by name, after whatever was cured.</summary>
    public string TextOf(string name) =>
        Project.Documents.Concat(Project.AdditionalDocuments).Single(document => document.FilePath == PathOf(name)).GetTextAsync().Result.ToString();

    /// <summary>All diagnostics but the compiler's; an analyzer that throws fails here, and so does a program that does not compile.</summary>
    public async Task<ImmutableArray<Diagnostic>> DiagnoseAsync(bool allowErrors = false)
    {
        var compilation = (await Project.GetCompilationAsync())!;
        var files = Project.AdditionalDocuments.Select(document => (AdditionalText)new Additional(document.FilePath!, document.GetTextAsync().Result)).ToImmutableArray();
        var failures = new List<string>();
        var run = compilation.WithAnalyzers(Analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions(files, Settings), (exception, _, _) => failures.Add(exception.ToString()), concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var found = await run.GetAnalyzerDiagnosticsAsync();
        Assert.Empty(failures);
        Assert.DoesNotContain(found, diagnostic => diagnostic.Id == "AD0001");
        if (!allowErrors)
            Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString()));
        return [.. found.Where(diagnostic => !diagnostic.IsSuppressed).OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }

    /// <summary>The actions that are offered for a diagnostic.</summary>
    public async Task<IReadOnlyList<CodeAction>> ActionsAsync(Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        var path = diagnostic.Location.GetLineSpan().Path;
        var document = Project.Documents.Concat(Project.AdditionalDocuments).Single(document => document.FilePath == path);
        await new CureFix().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic.Location.SourceSpan, [diagnostic], (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    /// <summary>Does what an action does.</summary>
    public async Task ApplyAsync(CodeAction action) =>
        Solution = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    /// <summary>Fixes all findings of a rule in the whole solution, by the action that is offered first.</summary>
    /// <param name="id">The rule.</param>
    /// <param name="key">The key of the action, where it is not that of the rule's own first one.</param>
    public async Task FixAllAsync(string id, string? key = null)
    {
        var diagnostics = (await DiagnoseAsync()).Where(diagnostic => diagnostic.Id == id).ToImmutableArray();
        if (diagnostics.IsEmpty || (await ActionsAsync(diagnostics[0])).FirstOrDefault() is not { } first)
            return;
        var context = new FixAllContext(Project.Documents.First(), new CureFix(), FixAllScope.Solution, key ?? first.EquivalenceKey!, [id], new Known(diagnostics), CancellationToken.None);
        if (await new CureFix().GetFixAllProvider().GetFixAsync(context) is { } all)
            await ApplyAsync(all);
    }

    private static bool IsCSharp(string name) => name.EndsWith(".cs", StringComparison.Ordinal);

    private Solution Add(Solution solution, string name, string text) =>
        IsCSharp(name)
            ? solution.AddDocument(DocumentId.CreateNewId(_id), name, SourceText.From(text), filePath: PathOf(name))
            : solution.AddAdditionalDocument(DocumentId.CreateNewId(_id), name, SourceText.From(text), filePath: PathOf(name));

    private sealed class Additional(string path, SourceText text) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }

    private sealed class Known(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return diagnostics.Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult(diagnostics.Where(diagnostic => !diagnostic.Location.IsInSource));
    }
}

using Cors.Analyzers.Reading.CSharp;
using Cors.Analyzers.Reading.CSharp.Applications;
using Cors.Analyzers.Reading.CSharp.Endpoints;
using Cors.Analyzers.Rules;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cors.Analyzers;

/// <summary>What is found in the program of one compilation as a whole; read when the first place that speaks of CORS asks.</summary>
/// <param name="compilation">The compilation.</param>
/// <param name="types">ASP.NET Core's types in it; null where there is nothing to find.</param>
/// <param name="given">The project's additional files, and what it says of all files.</param>
/// <param name="sitesOf">What a file says of CORS, from the cache that outlives the compilation.</param>
internal sealed class ProgramFindings(Compilation compilation, Lazy<AspNetTypes?> types, AnalyzerOptions given, Func<SyntaxTree, FileSites> sitesOf)
{
    private readonly object _gate = new();

    private IReadOnlyDictionary<SyntaxNode, List<Finding>>? _found;

    private IReadOnlyList<ConfiguredOrigins> _configured = [];

    private IReadOnlyList<Finding> _inFiles = [];

    /// <summary>ASP.NET Core's types in a compilation whose program is looked at; found when somebody asks, since the references must be opened for it.</summary>
    public static Lazy<AspNetTypes?> Types(Compilation compilation, AnalyzerOptions options) =>
        new(() => AspNetTypes.MayKnow(compilation) && !TestProject.Is(compilation, options) ? AspNetTypes.Find(compilation) : null);

    /// <summary>The classes of a file that may be controllers, from a cache of the same kind.</summary>
    public Func<SyntaxTree, IReadOnlyList<ClassDeclarationSyntax>> ControllersOf { get; init; } = ControllerSites.In;

    /// <summary>The findings that stand at a site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="model">The model of its file.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public IReadOnlyList<Finding> At(SyntaxNode site, SemanticModel model, CancellationToken cancellation)
    {
        // What only sounds like one, in a file that does not speak of CORS, is not worth reading the program for.
        if (!sitesOf(site.SyntaxTree).Holds(site))
            return [];
        // One reads, the others wait: half of it twice is dearer. Who is cancelled leaves nothing behind.
        lock (_gate)
        {
            _found ??= Read(model, cancellation);
        }

        return _found.TryGetValue(site, out var findings) ? findings : [];
    }

    /// <summary>The origins that the program takes from its configuration.</summary>
    public IReadOnlyList<ConfiguredOrigins> Configured(CancellationToken cancellation)
    {
        lock (_gate)
        {
            _found ??= Read(null, cancellation);
            return _configured;
        }
    }

    /// <summary>The findings about the program that stand in a file that is not C#.</summary>
    public IEnumerable<Finding> In(string path, CancellationToken cancellation)
    {
        lock (_gate)
        {
            _found ??= Read(null, cancellation);
            return _inFiles.Where(finding => finding.At.Document.Path == path);
        }
    }

    private Dictionary<SyntaxNode, List<Finding>> Read(SemanticModel? model, CancellationToken cancellation)
    {
        if (types.Value is not { } known)
            return [];
        var files = new List<FileSites>();
        var byTree = new Dictionary<SyntaxTree, FileSites>();
        var writing = new HashSet<SyntaxTree>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            var sites = sitesOf(tree);
            if (sites.MayWriteHeaders)
                writing.Add(tree);
            if (sites.Sites.Count == 0 && !sites.ProvidesPolicies && !sites.UsesOtherwise)
                continue;
            files.Add(sites);
            byTree[tree] = sites;
        }

        // A finding stands where CORS is spoken of.
        if (files.Count == 0 && !given.AdditionalFiles.Any(file => ConfigurationFiles.IsConfiguration(file.Path)))
            return [];
        var code = new CodeBase(compilation, known, cancellation) { WritesHeaders = writing, ControllersOf = ControllersOf };
        if (model is not null)
            code.Know(model);
        var application = ApplicationReader.Read(code, files, given.AdditionalFiles);
        _configured = application.Configured;
        var options = given.AnalyzerConfigOptionsProvider;
        var found = new Dictionary<SyntaxNode, List<Finding>>();
        var inFiles = new List<Finding>();
        _inFiles = inFiles;
        foreach (var finding in RuleCatalogue.Judge(application, TrustedOrigins.In(options.GlobalOptions, options.GlobalOptions), cancellation))
        {
            if (finding.At.Document is FileDocument)
                inFiles.Add(finding);
            if (finding.At.Document is not CSharpDocument document || !byTree.TryGetValue(document.Tree, out var sites) || OwnerOf(finding.At.Span, sites) is not { } owner)
                continue;
            if (!found.TryGetValue(owner, out var list))
                found[owner] = list = [];
            list.Add(finding);
        }

        return found;
    }

    /// <summary>The innermost site around a place: it reports the finding, whenever an editor asks about its file.</summary>
    private static SyntaxNode? OwnerOf(TextSpan span, FileSites sites) =>
        sites.Sites.Where(site => site.Span.Contains(span)).OrderBy(site => site.Span.Length).FirstOrDefault();
}

using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cors.Analyzers;

/// <summary>Says in C#, where every host offers fixes, that another file has findings with a cure.</summary>
internal static class FileBridge
{
    /// <summary>Is it wanted?</summary>
    public static bool IsWanted(AnalyzerConfigOptions options) =>
        !(options.TryGetValue("cors.bridge", out var own) && own == "false")
        && !(options.TryGetValue("build_property.CorsBridge", out var property) && string.Equals(property, "false", StringComparison.OrdinalIgnoreCase));

    /// <summary>Does it stand in this file: the one with the entry point, or the first that no tool has written?</summary>
    public static bool StandsIn(SyntaxTree tree, Compilation compilation, CancellationToken cancellation) =>
        tree == (compilation.GetEntryPoint(cancellation)?.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree
            ?? compilation.SyntaxTrees.FirstOrDefault(other => !other.FilePath.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase) && other.FilePath.IndexOf("/obj/", StringComparison.Ordinal) < 0));

    /// <summary>Says how many findings of a file have a cure, where any has.</summary>
    /// <param name="context">Where it is said.</param>
    /// <param name="path">The file.</param>
    /// <param name="findings">Its findings.</param>
    public static void Report(SemanticModelAnalysisContext context, string path, IEnumerable<Finding> findings)
    {
        var curable = findings.Count(finding => finding.Cures.Count > 0);
        if (curable == 0)
            return;
        var first = context.SemanticModel.SyntaxTree.GetRoot(context.CancellationToken).GetFirstToken(includeZeroWidth: true);
        context.ReportDiagnostic(Diagnostic.Create(
            CorsFileAnalyzer.Bridge,
            first.GetLocation(),
            ImmutableDictionary<string, string?>.Empty.Add(CorsFileAnalyzer.PathProperty, path),
            Path.GetFileName(path),
            curable,
            curable == 1 ? "finding has" : "findings have"));
    }
}

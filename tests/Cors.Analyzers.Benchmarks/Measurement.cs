using Microsoft.CodeAnalysis.CSharp;

namespace Cors.Analyzers.Benchmarks;

/// <summary>The cost of one run.</summary>
/// <param name="OwnMs">Time in the analyzers' own callbacks, in milliseconds of one core.</param>
/// <param name="AllocatedMb">All that the process allocated, the compiler's share included, in 2^20 bytes.</param>
/// <param name="WallMs">From start to end, in milliseconds.</param>
/// <param name="Findings">Diagnostics of the analyzers.</param>
internal readonly record struct Cost(double OwnMs, double AllocatedMb, double WallMs, int Findings);

/// <summary>Runs analyzers over a compilation as a build or an editor does.</summary>
internal static class Measurement
{
    /// <summary>A whole build: the compiler's diagnostics and all of the analyzers'. The compilation is made anew, so that every run binds everything.</summary>
    public static async Task<Cost> BuildAsync(CSharpCompilation project, Subject? subject)
    {
        var compilation = Fresh(project, subject);
        Collect();
        var (allocated, start) = (GC.GetTotalAllocatedBytes(precise: true), System.Diagnostics.Stopwatch.GetTimestamp());
        var (own, findings) = (TimeSpan.Zero, 0);
        if (subject is null)
        {
            compilation.GetDiagnostics();
        }
        else
        {
            var result = await With(compilation, subject).GetAnalysisResultAsync(default);
            (own, findings) = (Own(result), result.GetAllDiagnostics().Length);
        }

        return new(own.TotalMilliseconds, (GC.GetTotalAllocatedBytes(precise: true) - allocated) / (double)(1 << 20), System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalMilliseconds, findings);
    }

    /// <summary>One keystroke: a document has changed, and the editor asks for the diagnostics of that document.</summary>
    public static async Task<double> EditAsync(CSharpCompilation project, Subject subject, string path)
    {
        var old = project.SyntaxTrees.Single(tree => tree.FilePath == path);
        var text = old.GetText();
        var changed = old.WithChangedText(text.WithChanges(new Microsoft.CodeAnalysis.Text.TextChange(new(text.Length, 0), "\n// a keystroke\n")));
        var compilation = project.WithOptions(subject.Narrow(project.Options)).ReplaceSyntaxTree(old, changed);
        var model = compilation.GetSemanticModel(changed);
        model.GetDiagnostics();
        return Own(await With(compilation, subject).GetAnalysisResultAsync(model, filterSpan: null, default)).TotalMilliseconds;
    }

    private static CSharpCompilation Fresh(CSharpCompilation project, Subject? subject) =>
        CSharpCompilation.Create(project.AssemblyName, project.SyntaxTrees, project.References, subject is null ? project.Options : subject.Narrow(project.Options));

    /// <summary>One thread for all: the time in a callback is measured by the clock, and on several it holds what others do, and what an analyzer waits for itself.</summary>
    private static CompilationWithAnalyzers With(CSharpCompilation compilation, Subject subject) =>
        compilation.WithAnalyzers(subject.Analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true));

    private static TimeSpan Own(AnalysisResult result) => result.AnalyzerTelemetryInfo.Values.Aggregate(TimeSpan.Zero, (sum, info) => sum + info.ExecutionTime);

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }
}

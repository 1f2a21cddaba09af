using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;

namespace Cors.Analyzers.Benchmarks;

/// <summary>Something to measure: analyzers that run together.</summary>
/// <param name="Name">As the table calls it.</param>
/// <param name="Analyzers">The analyzers.</param>
/// <param name="OnlyRule">The one rule that stays on, where the others are turned off; null for all.</param>
internal sealed record Subject(string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers, string? OnlyRule = null)
{
    public static Subject Ours { get; } = new("Cors.Analyzers", [new CorsCodeAnalyzer(), new CorsFileAnalyzer()]);

    public static Subject Silent { get; } = new("an analyzer that registers nothing", [new SilentAnalyzer()]);

    public static Subject EmptyAction { get; } = new("an empty action on the same syntax nodes", [new EmptyActionAnalyzer()]);

    public static Subject OneQuestion { get; } = new("one question to the compiler: what is the AddCors of Program.cs?", [new OneQuestionAnalyzer()]);

    public static Subject SonarCors { get; } = new("SonarAnalyzer.CSharp, S5122 only", From("Peers.Sonar", "SonarAnalyzer.CSharp.dll", id => id == "S5122"), "S5122");

    public static Subject Sonar { get; } = new("SonarAnalyzer.CSharp", From("Peers.Sonar", "SonarAnalyzer.CSharp.dll", _ => true));

    public static Subject SecurityCodeScan { get; } = new("SecurityCodeScan", From("Peers.SecurityCodeScan", "SecurityCodeScan.VS2019.dll", _ => true));

    public static Subject NetAnalyzers { get; } = new(
        "Microsoft.CodeAnalysis.NetAnalyzers",
        [.. From("Peers.NetAnalyzers", "Microsoft.CodeAnalysis.NetAnalyzers.dll", _ => true), .. From("Peers.NetAnalyzers", "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll", _ => true)]);

    /// <summary>Turns all other rules of the same analyzers off.</summary>
    public CSharpCompilationOptions Narrow(CSharpCompilationOptions options) => OnlyRule is null
        ? options
        : options.WithSpecificDiagnosticOptions(Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Distinct()
            .Select(id => KeyValuePair.Create(id, id == OnlyRule ? ReportDiagnostic.Warn : ReportDiagnostic.Suppress)));

    private static ImmutableArray<DiagnosticAnalyzer> From(string folder, string file, Func<string, bool> rule)
    {
        var path = GeneratedProject.Metadata(folder);
        AppDomain.CurrentDomain.AssemblyResolve += (_, missing) =>
            Path.Combine(path, new AssemblyName(missing.Name).Name + ".dll") is var candidate && File.Exists(candidate) ? Assembly.LoadFrom(candidate) : null;
        var found = new List<DiagnosticAnalyzer>();
        foreach (var type in Assembly.LoadFrom(Path.Combine(path, file)).GetTypes())
        {
            if (type.IsAbstract || !type.IsSubclassOf(typeof(DiagnosticAnalyzer)) || type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not { } mark || !mark.Languages.Contains(LanguageNames.CSharp))
                continue;
            var analyzer = (DiagnosticAnalyzer)Activator.CreateInstance(type)!;
            if (analyzer.SupportedDiagnostics.Any(descriptor => rule(descriptor.Id)))
                found.Add(analyzer);
        }

        return [.. found];
    }
}

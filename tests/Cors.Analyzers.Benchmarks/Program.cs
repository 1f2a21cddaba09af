using BenchmarkDotNet.Running;
using Cors.Analyzers.Benchmarks;

// table: everything, in a few minutes, printed and (with --write) put into docs/performance.md
// gate:  the short form that fails when a budget is exceeded
// bdn:   BenchmarkDotNet, with its own arguments
switch (args.FirstOrDefault() ?? "table")
{
    case "gate":
        return await Gate.RunAsync() ? 0 : 1;
    case "errors":
        foreach (var error in GeneratedProject.Create(30, aspNetCore: true).GetDiagnostics().Where(d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).Take(20)) Console.WriteLine(error);
        return 0;
    case "profile":
        foreach (var (phase, ms) in Profile.Of(GeneratedProject.Create(200, aspNetCore: true), 15))
            Console.WriteLine($"{ms,8:0.000} ms  {phase}");
        return 0;
    case "bdn":
        BenchmarkSwitcher.FromAssembly(typeof(BuildBenchmarks).Assembly).Run(args[1..]);
        return 0;
    default:
        var report = await Report.CreateAsync();
        Console.Write(report);
        if (args.Contains("--write"))
            await File.WriteAllTextAsync(Path.Combine(GeneratedProject.Metadata("RepositoryRoot"), "docs", "performance.md"), report);
        return 0;
}

using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;

namespace Cors.Analyzers.Benchmarks;

/// <summary>Whole builds of the generated project under BenchmarkDotNet.</summary>
[MemoryDiagnoser]
public class BuildBenchmarks
{
    private CSharpCompilation _project = null!;

    [Params(200)]
    public int Files { get; set; }

    [GlobalSetup]
    public void Generate() => _project = GeneratedProject.Create(Files, aspNetCore: true);

    [Benchmark(Baseline = true)]
    public async Task Compiler() => await Measurement.BuildAsync(_project, subject: null);

    [Benchmark]
    public async Task EmptyAction() => await Measurement.BuildAsync(_project, Subject.EmptyAction);

    [Benchmark]
    public async Task CorsAnalyzers() => await Measurement.BuildAsync(_project, Subject.Ours);
}

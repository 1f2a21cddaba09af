using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Cors.Analyzers.Benchmarks;

/// <summary>The table of docs/performance.md, from one run.</summary>
internal static class Report
{
    public const string Ordinary = "/p/File7.cs";

    public const string WithPolicies = "/p/Program.cs";

    public static async Task<string> CreateAsync()
    {
        var text = new StringBuilder();
        Line(text, $"""
            # Performance

            Written by `dotnet run -c Release --project tests/Cors.Analyzers.Benchmarks -- table --write`, on {Environment.ProcessorCount} cores, .NET {Environment.Version}, Roslyn {typeof(CSharpCompilation).Assembly.GetName().Version}.
            All figures of a table are medians of interleaved runs of one process (of NetAnalyzers, the whole of Sonar and SecurityCodeScan a single
            one); ratios say more than times. "Own time" is what the analyzers' callbacks take, warm, where the compiler and they share
            one thread; "allocation" is that of the whole compile. The speed of readers is in time of the processor. To repeat it: the same command on an otherwise quiet machine, some minutes; `-- gate` is the short form that
            `tests/run` holds to the budgets, `-- files`, `-- keys`, `-- cold` and `-- profile` print one part each.

            """);
        var small = GeneratedProject.Create(200, aspNetCore: true);
        var large = GeneratedProject.Create(2000, aspNetCore: true);
        var library = GeneratedProject.Create(2000, aspNetCore: false);
        Line(text, "## A build of an ASP.NET Core project of 200 files\n");
        var first = await Series.BuildsAsync(small, 7, null, Subject.Silent, Subject.EmptyAction, Subject.OneQuestion, Subject.Ours, Subject.SonarCors);
        var heavy = await Series.BuildsAsync(small, 1, warming: 1, Subject.NetAnalyzers, Subject.Sonar, Subject.SecurityCodeScan);
        Table(text, [.. first, .. heavy]);
        Line(text, "\n## A build of an ASP.NET Core project of 2,000 files\n");
        var second = await Series.BuildsAsync(large, 3, warming: 0, Subject.EmptyAction, Subject.Ours);
        Table(text, second);
        Line(text, "\n## A build of a class library of 2,000 files without ASP.NET Core\n");
        var third = await Series.BuildsAsync(library, 3, warming: 0, Subject.EmptyAction, Subject.Ours);
        Table(text, third);

        Line(text, "\n## A keystroke: one changed document in the project of 200 files\n\n| document | own time, ms |\n| --- | --- |");
        var (ordinary, policies) = (await Series.EditsAsync(small, Subject.Ours, Ordinary, 21), await Series.EditsAsync(small, Subject.Ours, WithPolicies, 21));
        Line(text, $"| without CORS | {Number(ordinary)} |\n| the one that holds the policies | {Number(policies)} |");

        var starts = await ColdCompiler.MeasureAsync(small, 5);
        var cold = starts[2].OwnSeconds;
        Line(text, "\n## A compiler that has just been started\n\n`csc /reportanalyzer` over the project of 200 files, a process of its own each time, so that the analyzers' code is compiled to machine code in it (medians of 5, in turns).\n\n| | own time, s | the whole process, s |\n| --- | --- | --- |");
        foreach (var start in starts)
            Line(text, $"| {start.Name} | {Number(start.OwnSeconds)} | {Number(start.WallSeconds)} |");
        var speeds = Files(text);
        var names = Left(text, small);

        var (empty, ours, sonar) = (first[2].Median, first[4].Median, first[5].Median);
        Line(text, "\n## Budgets\n\n| what | budget | measured |\n| --- | --- | --- |");
        Line(text, $"| own time, to SonarAnalyzer S5122 alone | ≤ 1/50 | 1/{Number(sonar.OwnMs / ours.OwnMs)} |");
        Line(text, $"| own time at 2,000 files, to that at 200 | ≤ 11 | {Number(second[1].Median.OwnMs / ours.OwnMs)} |");
        Line(text, $"| allocation of the compile, to that with an empty action | ≤ 1.01 | {Number(ours.AllocatedMb / empty.AllocatedMb)} |");
        Line(text, $"| own time in a library without ASP.NET Core, to an empty action | ≤ 2 | {Number(third[1].Median.OwnMs / third[0].Median.OwnMs)} |");
        Line(text, $"| a changed document without CORS | ≤ 1 ms | {Number(ordinary)} ms |");
        Line(text, $"| the changed document that holds the policies | ≤ 10 ms | {Number(policies)} ms |");
        Line(text, $"| in a compiler that has just been started | ≤ 0.3 s | {Number(cold)} s |");
        foreach (var kind in speeds.Where(one => one.Size >= Long).GroupBy(one => one.Kind))
            Line(text, $"| readers of files, {kind.Key}, {Long >> 10} KB and more | ≥ 50 MB/s, linear | {Number(kind.Min(one => one.Reading))} to {Number(kind.Max(one => one.Reading))} MB/s |");
        Line(text, $"""

            Why some are not reached: 1/50 of what S5122 takes here is {Number(sonar.OwnMs / 50)} ms, and to look at nothing but the names of the calls takes {Number(names)} ms.
            In a compiler that has just been started about two fifths of our time are for making machine code of our methods; code made beforehand
            would be made for one kind of processor, in assemblies that every host has to load. About three tenths are the first question about
            `Program.cs`: an earlier file names a policy, so it is asked before the compiler comes to `Program.cs`, which finds much of it done then;
            what the build waits in the end is told by the whole process. A file that is nothing but CORS is many policies, and
            each is an object that is kept to be judged; people's files hold one or a few.
            """);
        return text.ToString();
    }

    /// <summary>From here on a file is long enough for its speed to be that of reading.</summary>
    private const int Long = 160 << 10;

    /// <summary>The milliseconds that looking at the names takes.</summary>
    private static double Left(StringBuilder text, CSharpCompilation project)
    {
        Line(text, "\n## What is left, and why it cannot go\n\nThe phases of the analysis of policies over the project of 200 files, warm, on one core, after the compiler has compiled it (medians of 15 runs; `-- profile` prints them):\n\n| phase | ms | why it stays |\n| --- | --- | --- |");
        var phases = Profile.Of(project, 15);
        foreach (var phase in phases)
            Line(text, $"| {phase.Name} | {Number(phase.Ms)} | {phase.Why} |");
        return phases.Single(phase => phase.Name.StartsWith("the names of", StringComparison.Ordinal)).Ms;
    }

    private static List<(string Kind, int Size, double Reading)> Files(StringBuilder text)
    {
        Line(text, "\n## Configuration files and scripts\n\n| format | file | size, KB | reading, MB a second | read, judged and reported, MB a second |\n| --- | --- | --- | --- | --- |");
        var speeds = new List<(string Kind, int Size, double Reading)>();
        foreach (var subject in FileSubject.All)
        {
            foreach (var size in ConfigurationFiles.Sizes)
            {
                var speed = ConfigurationFiles.Measure(subject, size);
                Line(text, $"| {subject.Reader.Format} | {subject.Kind} | {size >> 10} | {Number(speed.Reading)} | {Number(speed.Whole)} |");
                speeds.Add((subject.Kind, size, speed.Reading));
            }
        }

        return speeds;
    }

    private static void Table(StringBuilder text, IReadOnlyList<(Subject? Subject, Cost Median)> rows)
    {
        Line(text, "| | own time, ms | allocation, MB | wall, ms |\n| --- | --- | --- | --- |");
        foreach (var (subject, cost) in rows)
            Line(text, $"| {subject?.Name ?? "the compiler alone"} | {Number(cost.OwnMs)} | {Number(cost.AllocatedMb)} | {Number(cost.WallMs)} |");
    }

    private static string Number(double number) => number.ToString(number switch { >= 100 => "0", >= 10 => "0.0", _ => "0.000" }, CultureInfo.InvariantCulture);

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}

using BenchmarkDotNet.Running;
using Cors.Analyzers.Benchmarks;

// table: everything, in a few minutes, printed and (with --write) put into docs/performance.md
// gate:  the short form that fails when a budget is exceeded
// bdn:   BenchmarkDotNet, with its own arguments
switch (args.FirstOrDefault() ?? "table")
{
    case "gate":
        return await Gate.RunAsync() ? 0 : 1;
    case "cold":
        foreach (var cost in await ColdCompiler.MeasureAsync(GeneratedProject.Create(200, aspNetCore: true), 5))
            Console.WriteLine($"{cost.Name}: own time {cost.OwnSeconds:0.000} s, process {cost.WallSeconds:0.000} s");
        return 0;
    case "keys":
        var keys = GeneratedProject.Create(200, aspNetCore: true);
        foreach (var path in new[] { Report.Ordinary, Report.WithPolicies }.Skip(args.Length - 1))
            Console.WriteLine($"{path}: {await Series.EditsAsync(keys, Subject.Ours, path, 21):0.000} ms");
        return 0;
    case "profile":
        foreach (var (phase, ms, _) in Profile.Of(GeneratedProject.Create(200, aspNetCore: true), 15))
            Console.WriteLine($"{ms,8:0.000} ms  {phase}");
        return 0;
    case "files":
        foreach (var subject in FileSubject.All.Where(subject => args.Length < 2 || (subject.Reader.Format == args[1] && (args.Length < 3 || subject.Kind == args[2]))))
        {
            foreach (var size in args.Length > 3 ? [int.Parse(args[3]) << 10] : ConfigurationFiles.Sizes)
            {
                var speed = ConfigurationFiles.Measure(subject, size);
                Console.WriteLine($"{subject.Reader.Format} {subject.Kind} {size >> 10} KB: reading {speed.Reading:0.0} MB/s, judging {speed.Judging:0.0} MB/s, whole {speed.Whole:0.0} MB/s, {speed.Policies} policies");
            }
        }

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

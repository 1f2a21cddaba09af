namespace Cors.Analyzers.Benchmarks;

/// <summary>The short form for every build: allocation, which repeats to one percent, and the ratio to a peer in the same run.</summary>
internal static class Gate
{
    private const int Files = 200;

    private const int Rounds = 5;

    /// <summary>Prints what was measured; true when all budgets hold.</summary>
    public static async Task<bool> RunAsync()
    {
        var project = GeneratedProject.Create(Files, aspNetCore: true);
        var builds = await Series.BuildsAsync(project, Rounds, Subject.EmptyAction, Subject.Ours, Subject.SonarCors);
        var (empty, ours, sonar) = (builds[0].Median, builds[1].Median, builds[2].Median);
        var library = await Series.BuildsAsync(GeneratedProject.Create(Files, aspNetCore: false), Rounds, Subject.EmptyAction, Subject.Ours);
        foreach (var (subject, cost) in builds.Concat(library))
            Console.WriteLine($"{subject!.Name}: own time {cost.OwnMs:0.0} ms, allocation {cost.AllocatedMb:0.0} MB, wall {cost.WallMs:0} ms");
        return new[]
        {
            Holds("allocation of the whole compile, ours / empty action", ours.AllocatedMb / empty.AllocatedMb, 1.01 + 0.005),
            Holds("own time, ours / SonarAnalyzer S5122 alone", ours.OwnMs / sonar.OwnMs, 1.0 / 50 * 1.5),
            Holds("own time in a library without ASP.NET Core, ours / empty action", library[1].Median.OwnMs / library[0].Median.OwnMs, 2),
        }.All(holds => holds);
    }

    private static bool Holds(string what, double ratio, double most)
    {
        Console.WriteLine($"{(ratio <= most ? "holds " : "BROKEN")} {what}: {ratio:0.0000} (at most {most:0.0000})");
        return ratio <= most;
    }
}

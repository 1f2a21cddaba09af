using Microsoft.CodeAnalysis.CSharp;

namespace Cors.Analyzers.Benchmarks;

/// <summary>Interleaved runs of several subjects over one project: noise hits all of them alike.</summary>
internal static class Series
{
    /// <summary>Runs that are not counted: the runtime compiles what is called often once more, in the background, and that takes some of them.</summary>
    private const int Warming = 6;

    /// <summary>The median of each figure, of warm code.</summary>
    public static Task<IReadOnlyList<(Subject? Subject, Cost Median)>> BuildsAsync(CSharpCompilation project, int rounds, params Subject?[] subjects) => BuildsAsync(project, rounds, Warming, subjects);

    /// <summary>The same, after as many runs that are not counted as are given.</summary>
    public static async Task<IReadOnlyList<(Subject? Subject, Cost Median)>> BuildsAsync(CSharpCompilation project, int rounds, int warming, params Subject?[] subjects)
    {
        var costs = subjects.Select(_ => new List<Cost>()).ToArray();
        for (var round = -warming; round < rounds; round++)
        {
            for (var i = 0; i < subjects.Length; i++)
            {
                var cost = await Measurement.BuildAsync(project, subjects[i]);
                if (round >= 0)
                    costs[i].Add(cost);
            }
        }

        return [.. subjects.Select((subject, i) => (subject, new Cost(Median(costs[i], cost => cost.OwnMs), Median(costs[i], cost => cost.AllocatedMb), Median(costs[i], cost => cost.WallMs), costs[i][0].Findings)))];
    }

    /// <summary>The median own time, in milliseconds, for one changed document.</summary>
    public static async Task<double> EditsAsync(CSharpCompilation project, Subject subject, string path, int rounds)
    {
        var times = new List<double>();
        for (var round = -5 * Warming; round < rounds; round++)
        {
            var time = await Measurement.EditAsync(project, subject, path);
            if (round >= 0)
                times.Add(time);
        }

        return Median(times, time => time);
    }

    private static double Median<T>(IEnumerable<T> values, Func<T, double> figure)
    {
        var sorted = values.Select(figure).Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}

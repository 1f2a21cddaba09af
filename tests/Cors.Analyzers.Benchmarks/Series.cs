using Microsoft.CodeAnalysis.CSharp;

namespace Cors.Analyzers.Benchmarks;

/// <summary>Interleaved runs of several subjects over one project: noise hits all of them alike.</summary>
internal static class Series
{
    /// <summary>The median of each figure, after one run that is not counted.</summary>
    public static async Task<IReadOnlyList<(Subject? Subject, Cost Median)>> BuildsAsync(CSharpCompilation project, int rounds, params Subject?[] subjects)
    {
        var costs = subjects.Select(_ => new List<Cost>()).ToArray();
        for (var round = -1; round < rounds; round++)
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
        for (var round = -2; round < rounds; round++)
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

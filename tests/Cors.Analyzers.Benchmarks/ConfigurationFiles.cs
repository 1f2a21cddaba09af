using System.Diagnostics;
using System.Text;
using Cors.Analyzers.Model;
using Cors.Analyzers.Reading;
using Cors.Analyzers.Rules;
using Microsoft.CodeAnalysis.Text;

namespace Cors.Analyzers.Benchmarks;

/// <summary>How fast a file that is not C# is read, and how fast it is read, judged and reported, in 10^6 bytes a second on one core.</summary>
/// <param name="Reading">Reading alone.</param>
/// <param name="Judging">Judging alone.</param>
/// <param name="Whole">All of it.</param>
/// <param name="Policies">The policies that were found.</param>
internal readonly record struct Throughput(double Reading, double Judging, double Whole, int Policies);

/// <summary>The readers of files that are not C#, on files from 1 KB to 5 MB.</summary>
internal static class ConfigurationFiles
{
    /// <summary>Sizes in bytes.</summary>
    public static readonly int[] Sizes = [1 << 10, 16 << 10, 160 << 10, 1600 << 10, 5 << 20];

    /// <summary>Measures one file: the best of some runs, as whatever disturbs a run only makes it longer.</summary>
    public static Throughput Measure(FileSubject subject, int size)
    {
        var text = subject.Text(size);
        var document = new FileDocument(subject.Path, SourceText.From(text, Encoding.UTF8));
        var options = NoOptions.Instance;
        var reading = subject.Reader.Read(document, CancellationToken.None);
        return new(
            Speed(text.Length, () => subject.Reader.Read(document, CancellationToken.None)),
            Speed(text.Length, () => RuleCatalogue.Judge(reading.Policies, [], CancellationToken.None).Count()),
            Speed(text.Length, () => FileFindings.In(document.Path, document.Text, options, options, CancellationToken.None)),
            reading.Policies.Count);
    }

    private static double Speed(int length, Action run)
    {
        var repeats = Math.Max(1, (256 << 10) / length);
        var best = double.MaxValue;
        var begin = Stopwatch.GetTimestamp();
        // Before, so that the runtime has compiled what is called often once more, in the background.
        do
        {
            run();
        }
        while (Stopwatch.GetElapsedTime(begin).TotalSeconds < 0.4);
        Thread.Sleep(100);
        begin = Stopwatch.GetTimestamp();
        for (var round = 0; round < 1 || (round < 3 && Stopwatch.GetElapsedTime(begin).TotalSeconds < 5) || (round < 40 && Stopwatch.GetElapsedTime(begin).TotalSeconds < 1); round++)
        {
            // Of the processor, not of the clock: others may run beside.
            var start = Environment.CpuUsage.TotalTime;
            for (var i = 0; i < repeats; i++)
                run();
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalSeconds / repeats);
        }

        return length / best / 1e6;
    }

    private sealed class NoOptions : AnalyzerConfigOptions
    {
        public static readonly NoOptions Instance = new();

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
        {
            value = null;
            return false;
        }
    }
}

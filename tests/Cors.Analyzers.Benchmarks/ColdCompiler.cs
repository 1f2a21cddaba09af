using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace Cors.Analyzers.Benchmarks;

/// <summary>What analyzers cost a compiler that has just been started.</summary>
/// <param name="Name">As the table calls them.</param>
/// <param name="OwnSeconds">What the compiler's own report says of them.</param>
/// <param name="WallSeconds">The process, from start to end.</param>
internal sealed record ColdCost(string Name, double OwnSeconds, double WallSeconds);

/// <summary>The compiler as a build starts it, a process of its own, where all of an analyzer's code is yet to be compiled to machine code.</summary>
internal static partial class ColdCompiler
{
    /// <summary>The compiler alone and with analyzers, in turns: the median of each.</summary>
    public static async Task<IReadOnlyList<ColdCost>> MeasureAsync(CSharpCompilation project, int runs)
    {
        var folder = Directory.CreateTempSubdirectory("cors-cold-").FullName;
        try
        {
            var common = await CommonAsync(project, folder);
            var subjects = new List<(string Name, string Response)>
            {
                ("the compiler alone", await ResponseAsync(folder, "alone", common)),
                (Subject.OneQuestion.Name, await ResponseAsync(folder, "question", [.. common, Analyzer(typeof(OneQuestionAnalyzer))])),
                (Subject.Ours.Name, await ResponseAsync(folder, "ours", [.. common, Analyzer(typeof(CorsCodeAnalyzer))])),
                (Subject.SonarCors.Name, await ResponseAsync(folder, "sonar", [.. common, .. await SonarAsync(folder)])),
            };
            var measured = subjects.Select(_ => new List<(double Own, double Wall)>()).ToList();
            for (var run = 0; run < runs; run++)
            {
                for (var i = 0; i < subjects.Count; i++)
                    measured[i].Add(await RunAsync(subjects[i].Response));
            }

            return [.. subjects.Select((subject, i) => new ColdCost(subject.Name, measured[i].Select(one => one.Own).Order().ElementAt(runs / 2), measured[i].Select(one => one.Wall).Order().ElementAt(runs / 2)))];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<string>> CommonAsync(CSharpCompilation project, string folder)
    {
        var arguments = new List<string>
        {
            "/nostdlib+", "/nologo", "/nowarn:CS1701", "/nullable:enable", "/langversion:latest", "/parallel-", "/deterministic+", "/optimize+", "/preferreduilang:en",
            "/target:exe", "/reportanalyzer", $"/out:{Path.Combine(folder, "Generated.dll")}",
        };
        arguments.AddRange(project.References.OfType<PortableExecutableReference>().Select(reference => $"/reference:{reference.FilePath}"));
        foreach (var tree in project.SyntaxTrees)
        {
            var file = Path.Combine(folder, Path.GetFileName(tree.FilePath));
            await File.WriteAllTextAsync(file, tree.ToString());
            arguments.Add(file);
        }

        return arguments;
    }

    private static string Analyzer(Type analyzer) => $"/analyzer:{analyzer.Assembly.Location}";

    /// <summary>All of Sonar, with every rule but the one turned off.</summary>
    private static async Task<IReadOnlyList<string>> SonarAsync(string folder)
    {
        var settings = Path.Combine(folder, "sonar.globalconfig");
        var rules = Subject.Sonar.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Distinct();
        await File.WriteAllLinesAsync(settings, rules.Select(id => $"dotnet_diagnostic.{id}.severity = {(id == Subject.SonarCors.OnlyRule ? "warning" : "none")}").Prepend("is_global = true"));
        return [.. Directory.EnumerateFiles(GeneratedProject.Metadata("Peers.Sonar"), "*.dll").Select(dll => $"/analyzer:{dll}"), $"/analyzerconfig:{settings}"];
    }

    private static async Task<string> ResponseAsync(string folder, string name, IEnumerable<string> arguments)
    {
        var response = Path.Combine(folder, name + ".rsp");
        await File.WriteAllLinesAsync(response, arguments.Select(argument => $"\"{argument}\""));
        return response;
    }

    private static async Task<(double Own, double Wall)> RunAsync(string response)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardOutput = true,
            ArgumentList = { "exec", GeneratedProject.Metadata("Compiler"), "/noconfig", "@" + response },
        };
        var begin = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var wall = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        var withAnalyzers = File.ReadLines(response).Any(line => line.StartsWith("\"/analyzer:", StringComparison.Ordinal));
        var total = Total().Match(output);
        if (process.ExitCode != 0 || output.Contains("CS9057", StringComparison.Ordinal) || withAnalyzers != total.Success)
            throw new InvalidOperationException("The compiler failed: " + output);
        return (withAnalyzers ? double.Parse(total.Groups[1].Value, CultureInfo.InvariantCulture) : 0, wall);
    }

    [GeneratedRegex(@"Total analyzer execution time: ([0-9.]+) seconds")]
    private static partial Regex Total();
}

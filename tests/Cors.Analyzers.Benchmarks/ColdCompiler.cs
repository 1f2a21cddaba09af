using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace Cors.Analyzers.Benchmarks;

/// <summary>The compiler as a build starts it, a process of its own, where all of an analyzer's code is yet to be compiled to machine code.</summary>
internal static partial class ColdCompiler
{
    /// <summary>What the compiler's own report (<c>/reportanalyzer</c>) says of our analyzers, in seconds: the median of some processes.</summary>
    public static async Task<double> MeasureAsync(CSharpCompilation project, int runs)
    {
        var folder = Directory.CreateTempSubdirectory("cors-cold-").FullName;
        try
        {
            var arguments = new List<string>
            {
                "/noconfig", "/nostdlib+", "/nologo", "/nowarn:CS1701", "/nullable:enable", "/langversion:latest", "/parallel-", "/deterministic+", "/optimize+", "/preferreduilang:en",
                "/target:exe", "/reportanalyzer", $"/analyzer:{typeof(CorsCodeAnalyzer).Assembly.Location}", $"/out:{Path.Combine(folder, "Generated.dll")}",
            };
            arguments.AddRange(project.References.OfType<PortableExecutableReference>().Select(reference => $"/reference:{reference.FilePath}"));
            foreach (var tree in project.SyntaxTrees)
            {
                var file = Path.Combine(folder, Path.GetFileName(tree.FilePath));
                await File.WriteAllTextAsync(file, tree.ToString());
                arguments.Add(file);
            }

            var response = Path.Combine(folder, "arguments.rsp");
            await File.WriteAllLinesAsync(response, arguments.Where(argument => argument != "/noconfig").Select(argument => $"\"{argument}\""));
            var seconds = new List<double>();
            for (var run = 0; run < runs; run++)
                seconds.Add(await RunAsync(response));
            return seconds.Order().ElementAt(runs / 2);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<double> RunAsync(string response)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardOutput = true,
            ArgumentList = { "exec", GeneratedProject.Metadata("Compiler"), "/noconfig", "@" + response },
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0 || Total().Match(output) is not { Success: true } total)
            throw new InvalidOperationException("The compiler failed: " + output);
        return double.Parse(total.Groups[1].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"Total analyzer execution time: ([0-9.]+) seconds")]
    private static partial Regex Total();
}

using System.Diagnostics;

namespace Cors.Analyzers.RuntimeTests.Serving;

/// <summary>Runs a sample on PHP's own server, one process each: every request goes to the program.</summary>
internal sealed class PhpDialect : IServedDialect
{
    private const string Program = "/usr/bin/php";

    public string Name => "php";

    public Dialect Dialect => Dialect.Php;

    public string? Missing => File.Exists(Program) ? null : "PHP is not installed";

    public string Version => Missing ?? FirstLine("-v");

    /// <summary>Frameworks are not installed: a program of one ends before it answers.</summary>
    public bool Predicts(Sample sample) => !sample.Files[0].Content.Text.Contains("use Symfony\\", StringComparison.Ordinal);

    public async Task<RunningSample> ServeAsync(Sample sample)
    {
        var folder = Scratch.Folder("php");
        foreach (var (name, content) in sample.Files)
        {
            var file = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllTextAsync(file, content.Text);
        }

        var port = ServerProcess.FreePort();
        // Without a php.ini, whose settings differ from machine to machine: output is not buffered then.
        var php = Start("-n", "-d", "output_buffering=0", "-d", "display_errors=0", "-d", "log_errors=0", "-S", $"127.0.0.1:{port}", "-t", folder, Path.Combine(folder, sample.Files[0].Name));
        var said = php.StandardError.ReadToEndAsync();
        var clock = Stopwatch.StartNew();
        while (!php.HasExited && clock.Elapsed < TimeSpan.FromSeconds(20))
        {
            if (await ServerProcess.AcceptsAsync(port))
                return new RunningSample(new Uri($"http://127.0.0.1:{port}"), null, "", () => ServerProcess.StopAsync(php));
            await Task.Delay(5);
        }

        await ServerProcess.StopAsync(php);
        return RunningSample.Failed("fatal", await said);
    }

    private static Process Start(params string[] arguments) =>
        Process.Start(new ProcessStartInfo(Program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;

    private static string FirstLine(string argument)
    {
        using var php = Start(argument);
        return string.Join(' ', (php.StandardOutput.ReadLine() ?? "").Split(' ').Take(2));
    }
}

using System.Diagnostics;
using System.Globalization;

namespace Cors.Analyzers.RuntimeTests.Serving.Python;

/// <summary>One Python process, of which a child serves each sample.</summary>
internal sealed class PythonServer : IAsyncDisposable
{
    /// <summary>The distribution's Python: its packages are the frameworks that are asked.</summary>
    public const string Program = "/usr/bin/python3";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private Process? _python;

    /// <summary>Serves a sample.</summary>
    /// <param name="kind">The dialect's word.</param>
    /// <param name="sample">The sample.</param>
    public async Task<RunningSample> ServeAsync(string kind, Sample sample)
    {
        var file = Path.Combine(Scratch.Folder(kind), "sample.py");
        await File.WriteAllTextAsync(file, sample.Files.Single(one => one.Name.EndsWith(".py", StringComparison.Ordinal)).Content.Text);
        var answer = await AskAsync($"serve {kind} {file}");
        return answer.Split(' ', 3) switch
        {
            ["at", var id, var port] => new RunningSample(new Uri($"http://127.0.0.1:{port}"), null, "", () => StopAsync(int.Parse(id, CultureInfo.InvariantCulture))),
            ["failed", var type, ..] => RunningSample.Failed(type, answer),
            _ => throw new InvalidOperationException($"{sample}: Python answers '{answer}'."),
        };
    }

    /// <summary>What a line of Python prints; null where it fails.</summary>
    public static string? Evaluate(string line)
    {
        if (!File.Exists(Program))
            return null;
        using var python = Process.Start(new ProcessStartInfo(Program, ["-W", "ignore", "-c", line]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = python.StandardOutput.ReadToEnd().Trim();
        python.WaitForExit();
        return python.ExitCode == 0 ? said : null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_python is null)
            return;
        // The end of its input is the end of it and of its children.
        _python.StandardInput.Close();
        await _python.WaitForExitAsync().WaitAsync(Patience);
        _python.Dispose();
        _python = null;
    }

    private async Task StopAsync(int id)
    {
        var answer = await AskAsync($"stop {id}");
        if (answer != $"stopped {id}")
            throw new InvalidOperationException($"Process {id} was not stopped: '{answer}'.");
    }

    private async Task<string> AskAsync(string line)
    {
        var python = _python ??= Start();
        await python.StandardInput.WriteLineAsync(line);
        await python.StandardInput.FlushAsync();
        return await python.StandardOutput.ReadLineAsync().WaitAsync(Patience) ?? throw new InvalidOperationException($"Python ended at '{line}'.");
    }

    private static Process Start()
    {
        var script = Path.Combine(Scratch.Folder("python"), "serve.py");
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Serving", "Python", "serve.py"), script);
        var python = Process.Start(new ProcessStartInfo(Program, ["-W", "ignore", script]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        // What samples say there is nobody's business, but must not fill the pipe.
        python.ErrorDataReceived += (_, _) => { };
        python.BeginErrorReadLine();
        return python;
    }
}

using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Cors.Analyzers.RuntimeTests.Serving;

/// <summary>Runs a sample on Node.js with Express and the cors package, one process each.</summary>
internal sealed partial class ExpressDialect : IServedDialect
{
    private static readonly string Modules = Path.Combine(Repository.Root, "artifacts", "node", "node_modules");

    private static readonly string? Found = Find();

    public string Name => "express";

    public Dialect Dialect => Dialect.Express;

    public string? Missing => Found is null ? "Node.js, Express and cors are not installed" : null;

    public string Version => Found ?? Missing!;

    /// <summary>NestJS and TypeScript take tools of their own: there the reader is tested, not the server.</summary>
    public bool Serves(Sample sample) =>
        sample.Name.EndsWith(".js", StringComparison.Ordinal) && sample.Files.Any(file => Server().IsMatch(file.Content.Text)) && !sample.Files.Any(file => file.Content.Text.Contains("require('./", StringComparison.Ordinal));

    /// <summary>Where what stands before CORS, or beside it, answers, a policy does not tell what is sent; socket.io answers below its own path only, and what a page asks for in the address is not the origin that the tests ask from.</summary>
    public bool Predicts(Sample sample) => !sample.Name.Contains("socket-io", StringComparison.Ordinal) && !sample.Name.Contains("-query", StringComparison.Ordinal) && sample.Folder is not ("CORS310" or "CORS502" or "CORS508") && !sample.Folder.StartsWith("CORS4", StringComparison.Ordinal);

    public async Task<RunningSample> ServeAsync(Sample sample)
    {
        var folder = Scratch.Folder("express");
        var script = Path.Combine(folder, "server.js");
        var preload = Path.Combine(folder, "listen.js");
        await File.WriteAllTextAsync(script, sample.Files.Single(file => file.Name.EndsWith(".js", StringComparison.Ordinal)).Content.Text);
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Serving", "Node", "listen.js"), preload);

        var node = Start(["--require", preload, script]);
        var said = node.StandardError.ReadToEndAsync();
        var line = await node.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60));
        if (line is not null && line.StartsWith("at ", StringComparison.Ordinal))
            return new RunningSample(new Uri($"http://127.0.0.1:{line[3..]}"), null, "", () => StopAsync(node));
        await StopAsync(node);
        var error = await said;
        return RunningSample.Failed(ErrorName().Match(error) is { Success: true } name ? name.Groups[1].Value : "ended", error);
    }

    private static async Task StopAsync(Process node)
    {
        if (!node.HasExited)
            node.Kill();
        await node.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(10));
        node.Dispose();
    }

    private static Process Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("node", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = SiteFolder.Parent };
        start.Environment["NODE_PATH"] = Modules;
        start.Environment["NODE_ENV"] = "production";
        return Process.Start(start)!;
    }

    private static string? Find()
    {
        if (Package("express") is not { } express || Package("cors") is not { } cors)
            return null;
        try
        {
            using var node = Start(["--version"]);
            return $"Node.js {node.StandardOutput.ReadToEnd().Trim().TrimStart('v')} with Express {express} and cors {cors}, Fastify {Package("fastify") ?? "missing"} and socket.io {Package("socket.io") ?? "missing"}";
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static string? Package(string name)
    {
        var file = Path.Combine(Modules, name, "package.json");
        return File.Exists(file) ? JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("version").GetString() : null;
    }

    [GeneratedRegex(@"require\('(express|fastify|socket\.io)'\)")]
    private static partial Regex Server();

    [GeneratedRegex(@"^(\w*Error)\b", RegexOptions.Multiline)]
    private static partial Regex ErrorName();
}

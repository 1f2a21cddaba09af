namespace Cors.Analyzers.Reading.Scripts.JavaScript;

/// <summary>Tells scripts by their names.</summary>
internal static class JavaScriptFileNames
{
    private static readonly string[] Endings = [".js", ".mjs", ".cjs", ".ts", ".mts", ".cts"];

    private static readonly string[] Generated = [".min.js", ".d.ts", ".d.mts", ".d.cts", ".bundle.js"];

    /// <summary>Is a file of this path a script that somebody writes by hand?</summary>
    public static bool Match(string path) =>
        Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) && !Generated.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}

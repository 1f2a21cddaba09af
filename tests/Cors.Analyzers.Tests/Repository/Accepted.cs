using System.Text.RegularExpressions;
using Cors.Analyzers.Tests.Testing;

namespace Cors.Analyzers.Tests.Gates;

/// <summary>
/// Files of the repository that hold what a test can work out. A test run with <c>CORS_ACCEPT=1</c> in the environment writes
/// what is expected instead of asking for it.
/// </summary>
internal static class Accepted
{
    private static bool Writes { get; } = Environment.GetEnvironmentVariable("CORS_ACCEPT") == "1";

    /// <summary>The file's text with <c>\n</c> at the ends of its lines; empty where there is no file.</summary>
    public static string Read(string path)
    {
        var full = Path.Combine(Repository.Root, path);
        return File.Exists(full) ? File.ReadAllText(full).ReplaceLineEndings("\n") : "";
    }

    /// <summary>The file's text is <paramref name="expected"/>.</summary>
    public static void Is(string path, string expected)
    {
        if (Writes && Read(path) != expected)
        {
            var full = Path.Combine(Repository.Root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, expected);
        }

        Assert.True(Read(path) == expected, $"{path} is not as expected. Run the tests once with CORS_ACCEPT=1, or make it:\n{expected}");
    }

    /// <summary>Between the markers <c>&lt;!-- name --&gt;</c> and <c>&lt;!-- /name --&gt;</c> of the file stands <paramref name="expected"/>.</summary>
    public static void Holds(string path, string name, string expected) => Is(path, Between(Read(path), path, name, expected));

    /// <summary>The text with <paramref name="content"/> between the markers <paramref name="name"/>.</summary>
    public static string Between(string text, string path, string name, string content)
    {
        var (begin, end) = ($"<!-- {name} -->\n", $"<!-- /{name} -->");
        var between = new Regex(Regex.Escape(begin) + "(.*?)" + Regex.Escape(end), RegexOptions.Singleline);
        Assert.True(between.Count(text) == 1, $"{path} must hold the lines {begin.Trim()} and {end} once.");
        return between.Replace(text, _ => begin + content + end);
    }
}

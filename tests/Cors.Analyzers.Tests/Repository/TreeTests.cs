using System.Text.RegularExpressions;
using Cors.Analyzers.Tests.Testing;

namespace Cors.Analyzers.Tests.Gates;

/// <summary>What holds for every file of the repository.</summary>
public partial class TreeTests
{
    private static readonly string[] Vague = ["Helpers", "Helper", "Utils", "Util", "Utilities", "Common", "Extensions", "Misc"];

    /// <summary>The files that people write, relative to the root, with <c>/</c>.</summary>
    private static IReadOnlyList<string> Files { get; } =
        [.. new[] { "src", "tests", "docs", "nuget", "samples" }.Select(folder => Path.Combine(Repository.Root, folder)).Where(Directory.Exists).SelectMany(Walk), .. Directory.EnumerateFiles(Repository.Root, "*.md").Select(Relative)];

    [Fact]
    public void A_file_has_one_job_and_at_most_three_hundred_lines() =>
        Assert.All(Sources("src/", "tests/"), file => Assert.InRange(File.ReadLines(Path.Combine(Repository.Root, file)).Count(), 1, 300));

    [Fact]
    public void Names_say_what_is_inside() =>
        Assert.All(Files, file => Assert.DoesNotContain(file.Split('/', '.'), Vague.Contains));

    [Fact]
    public void Nothing_in_the_sources_is_left_for_later() =>
        Assert.All(Sources("src/"), file => Assert.DoesNotMatch(Unfinished(), Accepted.Read(file)));

    [Fact]
    public void Texts_name_no_place_on_somebodys_machine() =>
        Assert.All(Files.Where(file => file.EndsWith(".md", StringComparison.Ordinal)), file => Assert.DoesNotMatch(MachinePath(), Accepted.Read(file)));

    [Fact]
    public void Links_of_the_documentation_lead_somewhere()
    {
        var broken = from file in Files
                     where file.EndsWith(".md", StringComparison.Ordinal) && file.StartsWith("docs/", StringComparison.Ordinal)
                     from Match link in Link().Matches(Accepted.Read(file))
                     let target = Path.Combine(Repository.Root, Path.GetDirectoryName(file)!, link.Groups[1].Value)
                     where !Path.Exists(target)
                     select $"{file}: {link.Groups[1].Value}";
        Assert.Empty(broken);
    }

    private static IEnumerable<string> Sources(params string[] folders) =>
        Files.Where(file => file.EndsWith(".cs", StringComparison.Ordinal) && folders.Any(folder => file.StartsWith(folder, StringComparison.Ordinal)) && !file.Contains("/Samples/", StringComparison.Ordinal));

    private static IEnumerable<string> Walk(string folder) =>
        Directory.EnumerateFiles(folder).Select(Relative).Concat(Directory.EnumerateDirectories(folder).Where(inner => Path.GetFileName(inner) is not ("bin" or "obj")).SelectMany(Walk));

    private static string Relative(string file) => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/');

    [GeneratedRegex("TODO|FIXME|HACK|NotImplementedException")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"(?<![\w.])/(home|tmp|work|root|Users)/|[A-Z]:\\")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"\]\((?!https?:|#|mailto:)([^)#\s]+)")]
    private static partial Regex Link();
}

using System.Text.RegularExpressions;
using Cors.Analyzers.Reading;
using Cors.Analyzers.Tests.Testing;

namespace Cors.Analyzers.Tests.Gates;

/// <summary>docs/configuration.md explains every option that the analyzers or the package's targets read.</summary>
public partial class ConfigurationTests
{
    private const string Page = "docs/configuration.md";

    [Fact]
    public void Every_key_that_the_analyzers_read_is_explained() =>
        Explains(Texts("src", "*.cs").SelectMany(text => Key().Matches(text)).Select(key => key.Groups["name"].Value.TrimEnd('.')));

    [Fact]
    public void Every_property_that_the_targets_read_is_explained() =>
        Explains(Texts("nuget", "*.props").Concat(Texts("nuget", "*.targets")).SelectMany(text => Property().Matches(text)).Select(property => property.Groups["name"].Value));

    [Fact]
    public void Every_format_is_told_by_its_name() => Assert.All(FileReaders.All, reader => Assert.Contains($"CorsFormat=\"{reader.Format}\"", Accepted.Read(Page)));

    private static void Explains(IEnumerable<string> options) => Assert.All(options.Distinct(), option => Assert.Contains(option, Accepted.Read(Page)));

    private static IEnumerable<string> Texts(string folder, string pattern)
    {
        var full = Path.Combine(Repository.Root, folder);
        return Directory.Exists(full) ? Directory.EnumerateFiles(full, pattern, SearchOption.AllDirectories).Where(file => !Path.GetRelativePath(full, file).Split('/', '\\').Contains("obj")).Select(File.ReadAllText) : [];
    }

    [GeneratedRegex("\"(build_property\\.|build_metadata\\.AdditionalFiles\\.)(?<name>\\w+)\"|\"(?<name>cors\\.(bridge|severity|trusted)[a-z_.]*)\"")]
    private static partial Regex Key();

    [GeneratedRegex(@"\$\((?<name>Cors\w+)\)|CompilerVisibleProperty Include=""(?<name>\w+)""")]
    private static partial Regex Property();
}

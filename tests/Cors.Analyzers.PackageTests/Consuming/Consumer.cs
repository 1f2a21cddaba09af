using System.Text.RegularExpressions;

namespace Cors.Analyzers.PackageTests.Consuming;

/// <summary>A project of somebody who installs the package.</summary>
internal sealed partial class Consumer
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk.Web">
          <PropertyGroup>
            {0}
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <NuGetAudit>false</NuGetAudit>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Cors.Analyzers" Version="{1}" PrivateAssets="all" />
          </ItemGroup>
        </Project>
        """;

    /// <summary>Makes the project with <paramref name="files"/> in it.</summary>
    public Consumer(PackedPackage package, string frameworks, params (string Name, string Text)[] files)
    {
        Folder = Directory.CreateDirectory(Path.Combine(package.Folder, "app-" + Guid.NewGuid().ToString("n"))).FullName;
        Write("App.csproj", string.Format(Project, frameworks, package.Version));
        // A folder source beside the machine's own, and nothing from the folders above.
        Write("nuget.config", $"<configuration><packageSources><add key=\"package\" value=\"{package.Folder}\" /></packageSources></configuration>");
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write(".editorconfig", "root = true\n");
        foreach (var (name, text) in files)
            Write(name, text);
    }

    public Consumer(PackedPackage package, params (string Name, string Text)[] files)
        : this(package, "<TargetFramework>net10.0</TargetFramework>", files)
    {
    }

    public string Folder { get; }

    public string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));

    public void Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>Builds; gives the exit code and the CORS findings as the build prints them: <c>nginx.conf(4,9): warning CORS504</c>.</summary>
    public async Task<(int ExitCode, IReadOnlyList<string> Findings)> BuildAsync(params string[] arguments)
    {
        var (exitCode, output) = await Cli.DotnetAsync(Folder, ["build", "--no-incremental", "-nodeReuse:false", .. arguments]);
        Assert.DoesNotContain("AD0001", output);
        var findings = Finding().Matches(output).Select(match => $"{Path.GetRelativePath(Folder, match.Groups["path"].Value).Replace('\\', '/')}({match.Groups["place"].Value}): {match.Groups["what"].Value}").Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(exitCode == 0 || findings.Count > 0, output);
        return (exitCode, findings);
    }

    /// <summary><c>dotnet format analyzers --severity info</c>, as the readme says it.</summary>
    public async Task FormatAsync()
    {
        var (exitCode, output) = await Cli.DotnetAsync(Folder, "format", "analyzers", "--severity", "info");
        Assert.True(exitCode == 0, output);
    }

    [GeneratedRegex(@"^\s*(?<path>[^\s(][^(\n]*)\((?<place>\d+,\d+)\): (?<what>(error|warning) CORS\d+)", RegexOptions.Multiline)]
    private static partial Regex Finding();
}

using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Cors.Analyzers.PackageTests.Consuming;

namespace Cors.Analyzers.PackageTests;

[Collection(PackageCollection.Name)]
public class ContentTests(PackedPackage package)
{
    [Fact]
    public void The_package_holds_exactly_this()
    {
        using var archive = ZipFile.OpenRead(package.File);
        var entries = archive.Entries.Select(entry => entry.FullName).Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml");
        Assert.Equal(
            [
                "Cors.Analyzers.nuspec",
                "README.md",
                "analyzers/dotnet/cs/Cors.Analyzers.CodeFixes.dll",
                "analyzers/dotnet/cs/Cors.Analyzers.dll",
                "buildTransitive/Cors.Analyzers.props",
                "buildTransitive/Cors.Analyzers.targets",
                "buildTransitive/config/cors_default.globalconfig",
                "buildTransitive/config/cors_none.globalconfig",
                "buildTransitive/config/cors_recommended.globalconfig",
                "buildTransitive/config/cors_securityonly.globalconfig",
                "buildTransitive/config/cors_strict.globalconfig",
                "icon.png",
            ],
            entries.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_brings_nothing_along_and_says_its_licence()
    {
        using var archive = ZipFile.OpenRead(package.File);
        using var reader = new StreamReader(archive.GetEntry("Cors.Analyzers.nuspec")!.Open());
        var manifest = reader.ReadToEnd();
        Assert.Contains("<license type=\"expression\">MIT</license>", manifest);
        Assert.Contains("<developmentDependency>true</developmentDependency>", manifest);
        Assert.DoesNotContain("<dependency ", manifest);
    }

    /// <summary>Hosts bring Roslyn 4.8 and what came with it; whatever else an assembly asks for is not there.</summary>
    [Theory]
    [InlineData("Cors.Analyzers.dll", "Microsoft.CodeAnalysis 4.8.0.0", "Microsoft.CodeAnalysis.CSharp 4.8.0.0", "System.Collections.Immutable 7.0.0.0", "netstandard 2.0.0.0")]
    [InlineData("Cors.Analyzers.CodeFixes.dll", "Cors.Analyzers 0.1.0.0", "Microsoft.CodeAnalysis 4.8.0.0", "Microsoft.CodeAnalysis.Workspaces 4.8.0.0", "System.Collections.Immutable 7.0.0.0", "netstandard 2.0.0.0")]
    public void The_assemblies_ask_for_what_the_oldest_host_has(string assembly, params string[] expected)
    {
        using var archive = ZipFile.OpenRead(package.File);
        using var copy = new MemoryStream();
        using (var stream = archive.GetEntry("analyzers/dotnet/cs/" + assembly)!.Open())
            stream.CopyTo(copy);
        copy.Position = 0;
        using var image = new PEReader(copy);
        var metadata = image.GetMetadataReader();
        var references = metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).Select(reference => $"{metadata.GetString(reference.Name)} {reference.Version}");
        Assert.Equal(expected, references.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_same_sources_give_the_same_assemblies()
    {
        var again = Path.Combine(package.Folder, "again");
        Directory.Delete(package.Artifacts, recursive: true);
        var (exitCode, output) = await Cli.DotnetAsync(PackedPackage.Repository, "pack", "nuget", "-c", "Release", "-o", again, "-p:Version=" + package.Version, "--artifacts-path", package.Artifacts);
        Assert.True(exitCode == 0, output);
        Assert.Equal(Assemblies(package.File), Assemblies(Path.Combine(again, Path.GetFileName(package.File))));

        static IEnumerable<string> Assemblies(string path)
        {
            using var archive = ZipFile.OpenRead(path);
            return [.. archive.Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal)).Select(entry => entry.Name + " " + entry.Crc32)];
        }
    }
}

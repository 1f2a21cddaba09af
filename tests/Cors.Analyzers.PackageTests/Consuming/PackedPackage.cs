using System.Reflection;

namespace Cors.Analyzers.PackageTests.Consuming;

/// <summary>The package, packed once, in a folder that serves as a package source.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    /// <summary>The repository's folder.</summary>
    public static string Repository { get; } = Path.GetFullPath(typeof(PackedPackage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!);

    /// <summary>A version that no cache has seen.</summary>
    public string Version { get; } = "0.1.0-test." + DateTime.UtcNow.Ticks;

    /// <summary>Where the packages and all consuming projects stand: outside the repository.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("cors-package-").FullName;

    /// <summary>Where it was built: the path is part of what a compiler writes.</summary>
    public string Artifacts => Path.Combine(Folder, "artifacts");

    /// <summary>The package's file.</summary>
    public string File => Path.Combine(Folder, $"Cors.Analyzers.{Version}.nupkg");

    public async Task InitializeAsync()
    {
        var (exitCode, output) = await Cli.DotnetAsync(Repository, "pack", "nuget", "-c", "Release", "-o", Folder, "-p:Version=" + Version, "--artifacts-path", Artifacts);
        Assert.True(exitCode == 0, output);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var unpacked = Path.Combine(packages, "cors.analyzers", Version);
        if (Directory.Exists(unpacked))
            Directory.Delete(unpacked, recursive: true);
        return Task.CompletedTask;
    }
}

/// <summary>All tests share one package.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackedPackage>
{
    public const string Name = "package";
}

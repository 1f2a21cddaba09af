using System.Reflection;

namespace Cors.Analyzers.Tests.Testing;

/// <summary>The folders of this repository, as the build knew them.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Metadata("RepositoryRoot"));

    public static string Samples { get; } = Path.Combine(Root, "tests", "Cors.Analyzers.Tests", "Samples");

    /// <summary>ASP.NET Core's reference assemblies.</summary>
    public static IReadOnlyList<MetadataReference> AspNetCore { get; } =
        [.. Metadata("ReferenceFolders").Split(';').SelectMany(folder => Directory.EnumerateFiles(folder, "*.dll")).Select(dll => MetadataReference.CreateFromFile(dll))];

    /// <summary>.NET's reference assemblies, without ASP.NET Core.</summary>
    public static IReadOnlyList<MetadataReference> Net { get; } = [.. AspNetCore.Where(reference => !reference.Display!.Contains("aspnetcore", StringComparison.OrdinalIgnoreCase))];

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}

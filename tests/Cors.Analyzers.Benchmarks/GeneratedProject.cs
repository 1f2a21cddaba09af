using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Cors.Analyzers.Benchmarks;

/// <summary>A project as people have them: a controller, a service, a repository and records in each file; CORS, if any, in <c>Program.cs</c>.</summary>
internal static class GeneratedProject
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest);

    /// <summary>A compilation of so many files, nothing of it bound yet.</summary>
    public static CSharpCompilation Create(int files, bool aspNetCore)
    {
        var trees = Enumerable.Range(0, files).Select(i => Parse($"/p/File{i}.cs", aspNetCore ? GeneratedSources.Controller(i) : GeneratedSources.Service(i))).ToList();
        if (aspNetCore)
            trees.Add(Parse("/p/Program.cs", GeneratedSources.Program));
        var folders = Metadata("ReferenceFolders").Split(';');
        var references = folders.Take(aspNetCore ? 2 : 1).SelectMany(folder => Directory.EnumerateFiles(folder, "*.dll")).Select(dll => MetadataReference.CreateFromFile(dll));
        return CSharpCompilation.Create("Generated", trees, references, new CSharpCompilationOptions(aspNetCore ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false));
    }

    /// <summary>What the build knows of this machine's folders.</summary>
    public static string Metadata(string key) =>
        typeof(GeneratedProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;

    private static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(text, Parsing, path, Encoding.UTF8);
}

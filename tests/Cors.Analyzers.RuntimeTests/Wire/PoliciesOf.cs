using Cors.Analyzers.Reading;
using Cors.Analyzers.Reading.CSharp;

namespace Cors.Analyzers.RuntimeTests.Wire;

/// <summary>The policies that the readers find in a sample.</summary>
internal static class PoliciesOf
{
    /// <summary>All policies of a dialect that answer actual requests.</summary>
    public static async Task<IReadOnlyList<CorsPolicy>> ReadAsync(Sample sample, Dialect dialect)
    {
        var bench = new Workbench(sample.Files.Select(file => (file.Name, file.Content.Text)));
        var policies = new List<CorsPolicy>();
        var compilation = (await bench.Project.GetCompilationAsync())!;
        if (AspNetTypes.Find(compilation) is { } types)
        {
            foreach (var tree in compilation.SyntaxTrees)
            {
                foreach (var node in (await tree.GetRootAsync()).DescendantNodes().Where(PolicyReader.MayBegin))
                    policies.AddRange(PolicyReader.Read(node, compilation.GetSemanticModel(tree), types, CancellationToken.None));
            }
        }

        foreach (var file in bench.Project.AdditionalDocuments)
        {
            if (FileReaders.For(file.FilePath!, "") is { } reader)
                policies.AddRange(reader.Read(new FileDocument(file.FilePath!, await file.GetTextAsync()), CancellationToken.None).Policies);
        }

        return [.. policies.Where(policy => policy.Dialect.Name == dialect.Name && (policy.Answers & RequestKinds.Actual) != 0)];
    }

    /// <summary>Those of them that may answer a request for <paramref name="path"/>, as far as their names say so.</summary>
    public static IReadOnlyList<CorsPolicy> For(IReadOnlyList<CorsPolicy> policies, string path)
    {
        // Which of several named policies is in force, the pipeline says.
        if (policies.All(policy => policy.Dialect == Dialect.AspNetCore))
            return policies.Select(policy => policy.Name).Distinct().Count() == 1 ? policies : [];
        var prefixes = policies.Where(policy => policy.Name is null || Covers(policy.Name, path)).ToList();
        var longest = prefixes.Select(policy => policy.Name?.Length ?? 0).DefaultIfEmpty().Max();
        return [.. prefixes.Where(policy => (policy.Name?.Length ?? 0) == longest)];
    }

    /// <summary>Names are the beginnings of paths, or patterns for their endings.</summary>
    private static bool Covers(string name, string path) =>
        path.StartsWith(name, StringComparison.Ordinal) || (name.StartsWith(@"\.", StringComparison.Ordinal) && System.Text.RegularExpressions.Regex.IsMatch(path, name));
}

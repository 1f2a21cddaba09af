using System.Diagnostics;
using Cors.Analyzers.Model;
using Cors.Analyzers.Reading.CSharp;
using Cors.Analyzers.Rules;
using Microsoft.CodeAnalysis.CSharp;

namespace Cors.Analyzers.Benchmarks;

/// <summary>What the analyzer of C# does with its time, phase by phase, warm: what is left, and where it goes.</summary>
internal static class Profile
{
    /// <summary>The phases with their median milliseconds for a whole build.</summary>
    public static IReadOnlyList<(string Phase, double Ms)> Of(CSharpCompilation project, int rounds)
    {
        var phases = new Dictionary<string, List<double>>();
        for (var round = -3; round < rounds; round++)
        {
            foreach (var (phase, ms) in Once(project))
            {
                if (round >= 0)
                    (phases.TryGetValue(phase, out var all) ? all : phases[phase] = []).Add(ms);
            }
        }

        return [.. phases.Select(pair => (pair.Key, pair.Value.Order().ElementAt(pair.Value.Count / 2)))];
    }

    private static IEnumerable<(string Phase, double Ms)> Once(CSharpCompilation project)
    {
        var compilation = CSharpCompilation.Create(project.AssemblyName, project.SyntaxTrees, project.References, project.Options);
        // A build has compiled a file before its analyzers see it.
        compilation.GetDiagnostics();
        var start = Stopwatch.GetTimestamp();
        var types = AspNetTypes.Find(compilation);
        yield return ("is there CORS at all, and which types are its", Since(start));
        if (types is null)
            yield break;
        var nodes = compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes()).Where(node => node.Kind() is SyntaxKind.InvocationExpression or SyntaxKind.ObjectCreationExpression or SyntaxKind.ImplicitObjectCreationExpression).ToList();
        start = Stopwatch.GetTimestamp();
        var beginnings = new List<SyntaxNode>();
        foreach (var node in nodes)
        {
            if (PolicyReader.MayBegin(node))
                beginnings.Add(node);
        }

        yield return ($"the names of {nodes.Count} calls and creations", Since(start));
        start = Stopwatch.GetTimestamp();
        var models = beginnings.Select(node => node.SyntaxTree).Distinct().ToDictionary(tree => tree, tree => compilation.GetSemanticModel(tree));
        foreach (var node in beginnings)
            models[node.SyntaxTree].GetOperation(node);
        yield return ($"the compiler's binding of the {beginnings.Count} calls that may begin a policy", Since(start));
        start = Stopwatch.GetTimestamp();
        var policies = new List<IReadOnlyList<CorsPolicy>>();
        foreach (var node in beginnings)
            policies.Add(PolicyReader.Read(node, models[node.SyntaxTree], types, default));
        yield return ("following the policies", Since(start));
        start = Stopwatch.GetTimestamp();
        var findings = new List<Finding>();
        foreach (var one in policies)
            findings.AddRange(RuleCatalogue.Judge(one, [], default));
        yield return ("judging them, hostile origins tried", Since(start));
        start = Stopwatch.GetTimestamp();
        foreach (var finding in findings)
            finding.ToDiagnostic();
        yield return ($"{findings.Count} diagnostics with their cures", Since(start));
    }

    private static double Since(long start) => Stopwatch.GetElapsedTime(start).TotalMilliseconds;
}

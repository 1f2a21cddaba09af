using System.Diagnostics;
using Cors.Analyzers.Model;
using Cors.Analyzers.Reading.CSharp;
using Cors.Analyzers.Reading.CSharp.Applications;
using Cors.Analyzers.Rules;
using Microsoft.CodeAnalysis.CSharp;

namespace Cors.Analyzers.Benchmarks;

/// <summary>What the analyzer of C# does with its time, phase by phase, warm: what is left, and where it goes.</summary>
internal static class Profile
{
    /// <summary>The phases for a whole build, with their median milliseconds and why they cannot go.</summary>
    public static IReadOnlyList<(string Name, double Ms, string Why)> Of(CSharpCompilation project, int rounds)
    {
        var phases = new Dictionary<(string Name, string Why), List<double>>();
        for (var round = -3; round < rounds; round++)
        {
            foreach (var (phase, why, ms) in Once(project))
            {
                if (round >= 0)
                    (phases.TryGetValue((phase, why), out var all) ? all : phases[(phase, why)] = []).Add(ms);
            }
        }

        return [.. phases.Select(pair => (pair.Key.Name, pair.Value.Order().ElementAt(pair.Value.Count / 2), pair.Key.Why))];
    }

    private static IEnumerable<(string Phase, string Why, double Ms)> Once(CSharpCompilation project)
    {
        var compilation = CSharpCompilation.Create(project.AssemblyName, project.SyntaxTrees, project.References, project.Options);
        // A build has compiled a file before its analyzers see it.
        compilation.GetDiagnostics();
        var start = Stopwatch.GetTimestamp();
        var types = AspNetTypes.Find(compilation);
        yield return ("is there CORS at all, and which types are its", "references are known by their files' names; only the one assembly is opened", Since(start));
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

        yield return ($"the names of {nodes.Count} calls and creations", "each may begin a policy, and its name is the cheapest thing to look at", Since(start));
        start = Stopwatch.GetTimestamp();
        var models = beginnings.Select(node => node.SyntaxTree).Distinct().ToDictionary(tree => tree, tree => compilation.GetSemanticModel(tree));
        foreach (var node in beginnings)
            models[node.SyntaxTree].GetOperation(node);
        yield return ($"the compiler's binding of the {beginnings.Count} calls that may begin a policy", "what a name stands for only the compiler can say, and it binds a member as a whole", Since(start));
        start = Stopwatch.GetTimestamp();
        var policies = new List<IReadOnlyList<CorsPolicy>>();
        foreach (var node in beginnings)
            policies.Add(PolicyReader.Read(node, models[node.SyntaxTree], types, default));
        yield return ("following the policies", "each path through the code is a policy of its own", Since(start));
        start = Stopwatch.GetTimestamp();
        var sites = compilation.SyntaxTrees.ToDictionary(tree => tree, CorsSites.In);
        yield return ($"the words of {sites.Count} files", "a file without CORS words is done with after this; it is kept by file, so that an edit looks through one", Since(start));
        start = Stopwatch.GetTimestamp();
        new ProgramFindings(compilation, ProgramFindings.Types(compilation, new AnalyzerOptions([])), new AnalyzerOptions([]), tree => sites[tree]).Configured(default);
        yield return ("the program as a whole: its pipeline, the names of policies, the endpoints that write headers, and the rules", "whether a policy is in force is told by the order of the steps and by names in other files; what each step is only the compiler can say", Since(start));
        start = Stopwatch.GetTimestamp();
        var findings = new List<Finding>();
        foreach (var one in policies)
            findings.AddRange(RuleCatalogue.Judge(one, [], default));
        yield return ("judging them, hostile origins tried", "an origin test is shown to be loose by a stranger that it lets in", Since(start));
        start = Stopwatch.GetTimestamp();
        foreach (var finding in findings)
            finding.ToDiagnostic();
        yield return ($"{findings.Count} diagnostics with their cures", "a cure travels in its diagnostic, so that the fix reads nothing again", Since(start));
    }

    private static double Since(long start) => Stopwatch.GetElapsedTime(start).TotalMilliseconds;
}

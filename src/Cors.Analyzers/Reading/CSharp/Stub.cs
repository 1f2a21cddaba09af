namespace Cors.Analyzers.Reading.CSharp;

internal sealed class AspNetTypes { public static AspNetTypes? Find(Compilation c) => c is null ? null : null; }
internal static class PolicyReader { public static bool MayBegin(SyntaxNode node) => node is null; public static IReadOnlyList<CorsPolicy> Read(SyntaxNode n, SemanticModel m, AspNetTypes t, CancellationToken c) { _ = (n, m, t, c); return []; } }

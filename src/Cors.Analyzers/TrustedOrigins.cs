using Microsoft.CodeAnalysis.Diagnostics;

namespace Cors.Analyzers;

/// <summary>The origins that a project says are its own: a cure that must name origins names these, and there is none without them.</summary>
internal static class TrustedOrigins
{
    private const string Key = "cors.trusted_origins";

    private const string Property = "build_property.CorsTrustedOrigins";

    private static readonly char[] Separators = [',', ';', ' '];

    /// <summary>The origins that <c>cors.trusted_origins</c>, or else the property <c>CorsTrustedOrigins</c>, lists; what is no origin is left out.</summary>
    public static IReadOnlyList<string> In(AnalyzerConfigOptions options, AnalyzerConfigOptions global) =>
        options.TryGetValue(Key, out var listed) || global.TryGetValue(Key, out listed) || global.TryGetValue(Property, out listed)
            ? listed.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Where(origin => Origin.Parse(origin).Problem is OriginProblem.None).ToList()
            : [];
}

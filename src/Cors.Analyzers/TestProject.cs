using Microsoft.CodeAnalysis.Diagnostics;

namespace Cors.Analyzers;

/// <summary>Tests open policies wide on purpose.</summary>
internal static class TestProject
{
    private static readonly ImmutableHashSet<string> Frameworks = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "xunit.core", "xunit.v3.core", "nunit.framework", "Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest.TestFramework", "TUnit.Core");

    /// <summary>Is this a project of tests, by its <c>IsTestProject</c> property or by the framework it refers to?</summary>
    public static bool Is(Compilation compilation, AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.IsTestProject", out var value) && value.Length > 0
            ? string.Equals(value, "true", StringComparison.OrdinalIgnoreCase)
            : compilation.ReferencedAssemblyNames.Any(reference => Frameworks.Contains(reference.Name));
}

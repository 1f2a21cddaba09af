using Cors.Analyzers.Model;
using Cors.Analyzers.Tests.Gates;

namespace Cors.Analyzers.Tests.Package;

/// <summary>The presets that <c>CorsAnalysisMode</c> chooses from are made of the rules.</summary>
public class PresetTests
{
    [Theory]
    [InlineData("Default")]
    [InlineData("Recommended")]
    [InlineData("Strict")]
    [InlineData("SecurityOnly")]
    [InlineData("None")]
    public void The_preset_is_made_of_the_rules(string mode)
    {
        var lines = KnownRule.All.Select(rule => (rule.Id, Severity: Severity(mode, rule))).Where(line => line.Severity is not null);
        Accepted.Is(
            $"nuget/buildTransitive/config/cors_{mode.ToLowerInvariant()}.globalconfig",
            $"# CorsAnalysisMode = {mode}\nis_global = true\n# Weaker than any severity that the project sets itself.\nglobal_level = -1\n" + string.Concat(lines.Select(line => $"dotnet_diagnostic.{line.Id}.severity = {line.Severity}\n")));
    }

    /// <summary>The severity that a preset gives a rule; null for the rule's own.</summary>
    private static string? Severity(string mode, KnownRule rule)
    {
        // The bridge only says what other findings say already.
        if (rule.Id == CorsFileAnalyzer.Bridge.Id)
            return mode is "None" ? "none" : null;
        var isSecurity = rule.Descriptor.Category == Category.Security;
        var isInfo = rule.Descriptor is { IsEnabledByDefault: true, DefaultSeverity: DiagnosticSeverity.Info };
        return mode switch
        {
            "None" => "none",
            "SecurityOnly" => isSecurity ? null : "none",
            "Recommended" => isInfo && rule.Descriptor.Category != Category.Usage ? "warning" : null,
            "Strict" => isSecurity || rule.Descriptor.DefaultSeverity is DiagnosticSeverity.Error ? "error" : "warning",
            _ => null,
        };
    }
}

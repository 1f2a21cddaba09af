using Microsoft.CodeAnalysis.Diagnostics;

namespace Cors.Analyzers;

/// <summary>Severities for additional files: <c>dotnet_diagnostic</c> in an <c>.editorconfig</c> does not reach them, keys of our own do.</summary>
internal static class FileSeverity
{
    private const string Prefix = "cors.severity.";

    /// <summary>The finding with the severity that <c>cors.severity.CORSnnn</c> gives it in this file; null for <c>none</c> and <c>silent</c>.</summary>
    public static Finding? Apply(Finding finding, AnalyzerConfigOptions options)
    {
        if (!options.TryGetValue(Prefix + finding.Rule.Id, out var value))
            return finding;
        return value.Trim().ToLowerInvariant() switch
        {
            "error" => finding with { Severity = DiagnosticSeverity.Error },
            "warning" => finding with { Severity = DiagnosticSeverity.Warning },
            "suggestion" or "info" => finding with { Severity = DiagnosticSeverity.Info },
            "none" or "silent" => null,
            _ => finding,
        };
    }
}

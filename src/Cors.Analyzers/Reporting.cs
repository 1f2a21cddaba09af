namespace Cors.Analyzers;

/// <summary>Turns findings into diagnostics.</summary>
internal static class Reporting
{
    /// <summary>The diagnostic of <paramref name="finding"/>, with its cures.</summary>
    public static Diagnostic ToDiagnostic(this Finding finding) => finding.ToDiagnostic(finding.At);

    /// <summary>The diagnostic of <paramref name="finding"/>, standing elsewhere; the finding's own place is then an additional location.</summary>
    public static Diagnostic ToDiagnostic(this Finding finding, Place at) =>
        Diagnostic.Create(
            finding.Rule,
            at.ToLocation(),
            finding.Severity ?? finding.Rule.DefaultSeverity,
            (at == finding.At ? finding.Also : [finding.At, .. finding.Also]).Select(place => place.ToLocation()),
            PlannedCure.Pack(finding),
            [.. finding.Arguments]);
}

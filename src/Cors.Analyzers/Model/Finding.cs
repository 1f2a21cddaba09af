namespace Cors.Analyzers.Model;

/// <summary>A mistake that a rule found.</summary>
/// <param name="Rule">The rule's descriptor.</param>
/// <param name="At">Where the user must act.</param>
/// <param name="Arguments">What fills the descriptor's message.</param>
internal sealed record Finding(DiagnosticDescriptor Rule, Place At, IReadOnlyList<string> Arguments)
{
    /// <summary>The severity, where it is not the descriptor's default.</summary>
    public DiagnosticSeverity? Severity { get; init; }

    /// <summary>Other places that belong to the mistake.</summary>
    public IReadOnlyList<Place> Also { get; init; } = [];

    /// <summary>The mends, the likeliest first; none is a statement that the rule's page explains.</summary>
    public IReadOnlyList<Cure> Cures { get; init; } = [];
}

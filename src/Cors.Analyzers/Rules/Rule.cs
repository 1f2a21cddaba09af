namespace Cors.Analyzers.Rules;

/// <summary>A mistake in a policy: what it is called and when it is there. A rule keeps no state.</summary>
internal abstract class Rule(DiagnosticDescriptor descriptor)
{
    /// <summary>Where the rules' pages stand; the id and <c>.md</c> follow.</summary>
    protected const string Pages = "https://github.com/cors-analyzers/cors-analyzers/blob/main/docs/rules/";

    /// <summary>Id, texts and default severity.</summary>
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    /// <summary>Why the rule has no cure; null where it has one.</summary>
    public virtual string? NoCure => null;

    /// <summary>Reports to <paramref name="findings"/> what is wrong with <paramref name="policy"/>.</summary>
    public abstract void Judge(CorsPolicy policy, Findings findings);
}

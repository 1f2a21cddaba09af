namespace Cors.Analyzers.Rules;

/// <summary>A mistake in a program as a whole: the order of its steps, the names of its policies, the needs of its endpoints.</summary>
internal abstract class ApplicationRule(DiagnosticDescriptor descriptor) : Rule(descriptor)
{
    /// <summary>Reports to <paramref name="findings"/> what is wrong with <paramref name="application"/>.</summary>
    public abstract void Judge(Application application, Findings findings);

    /// <summary>A policy alone mostly says nothing.</summary>
    public override void Judge(CorsPolicy policy, Findings findings)
    {
    }
}

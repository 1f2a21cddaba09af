namespace Cors.Analyzers.Model;

/// <summary>Words what a policy lacks, in the policy's own language.</summary>
internal abstract class Additions
{
    /// <summary>The edits that add values; none where that cannot be written.</summary>
    /// <param name="what">What they are added to.</param>
    /// <param name="values">The values, none of which the policy has; empty for credentials.</param>
    public abstract IReadOnlyList<TextEdit> Add(Addition what, IReadOnlyList<string> values);
}

/// <summary>What can be added to a policy.</summary>
internal enum Addition
{
    /// <summary>Methods that the preflight allows.</summary>
    Methods,

    /// <summary>Request headers that the preflight allows.</summary>
    Headers,

    /// <summary>Response headers that scripts may read.</summary>
    Exposed,

    /// <summary>Credentials.</summary>
    Credentials,
}

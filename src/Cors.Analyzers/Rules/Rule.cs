namespace Cors.Analyzers.Rules;

/// <summary>A mistake in a policy: what it is called and when it is there. A rule keeps no state.</summary>
internal abstract class Rule(DiagnosticDescriptor descriptor)
{
    /// <summary>Where the rules' pages stand; the id and <c>.md</c> follow.</summary>
    public const string Pages = "https://github.com/cors-analyzers/cors-analyzers/blob/main/docs/rules/";

    /// <summary>Id, texts and default severity.</summary>
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    /// <summary>Why the rule has no cure; null where it has one.</summary>
    public virtual string? NoCure => null;

    /// <summary>Reports to <paramref name="findings"/> what is wrong with <paramref name="policy"/>.</summary>
    public abstract void Judge(CorsPolicy policy, Findings findings);

    /// <summary>A finding of this rule.</summary>
    protected Finding Found(Place at, params string[] arguments) => new(Descriptor, at, arguments);

    /// <summary>A cure that writes <paramref name="newText"/> instead of a value; none where the value is not written letter by letter.</summary>
    protected static IReadOnlyList<Cure> Rewrite<T>(Sourced<T> value, string? newText, string title, string key) =>
        value.Write is { } write && newText is not null ? [new Cure(title, key, [write(newText)])]
        : value.Literal is { } literal && newText is not null ? [new Cure(title, key, [literal.Replace(newText)])] : [];

    /// <summary>A cure that removes a setting with all its text; none where it cannot go by itself.</summary>
    protected static IReadOnlyList<Cure> Remove<T>(Sourced<T> setting, string title, string key) =>
        setting.Extent.IsEmpty ? [] : [new Cure(title, key, [setting.Removal])];

    /// <summary>The cure that the policy's reader can word, if it can.</summary>
    protected static IReadOnlyList<Cure> Offered(CorsPolicy policy, Offer offer, string title) =>
        policy.Offers.TryGetValue(offer, out var edits) && edits.Count > 0 ? [new Cure(title, offer.ToString(), edits)] : [];
}

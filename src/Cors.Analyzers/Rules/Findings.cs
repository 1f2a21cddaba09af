using Cors.Analyzers.Probing;

namespace Cors.Analyzers.Rules;

/// <summary>Collects what the rules find in the policies of one place. The same finding on several paths through a program is one; the gravest severity counts.</summary>
/// <param name="policies">All policies that are judged together.</param>
/// <param name="trustedOrigins">The origins that the project says are its own.</param>
/// <param name="cancellation">Ends the judging.</param>
internal sealed class Findings(IReadOnlyList<CorsPolicy> policies, IReadOnlyList<string> trustedOrigins, CancellationToken cancellation)
{
    /// <summary>The origins that a cure may name.</summary>
    public IReadOnlyList<string> TrustedOrigins { get; } = trustedOrigins;

    /// <summary>Ends the judging: whoever runs long asks it.</summary>
    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>Tries hostile origins on tests.</summary>
    public ProbeMemory Probes { get; } = new(cancellation);

    private readonly Dictionary<(string Id, Place At), Finding> _found = [];

    private readonly List<(string Id, Place At)> _order = [];

    // A file may hold thousands of policies: nobody asks all of them about each.
    private HashSet<Place>? _onActualAnswers;

    private ILookup<Place, CorsPolicy>? _paths;

    /// <summary>What was found, in order of finding.</summary>
    public IEnumerable<Finding> All => _order.Select(key => _found[key]);

    /// <summary>Is the place sent on actual answers too, not on preflights alone?</summary>
    public bool IsOnActualAnswer(Place setting)
    {
        _onActualAnswers ??= [.. policies.Where(policy => (policy.Answers & RequestKinds.Actual) != 0).SelectMany(policy => policy.Cases).Select(one => one.Setting.At)];
        return _onActualAnswers.Contains(setting);
    }

    /// <summary>The other paths through the same policy.</summary>
    public IEnumerable<CorsPolicy> Paths(CorsPolicy policy) => (_paths ??= policies.ToLookup(other => other.At))[policy.At];

    /// <summary>Adds a finding of a rule about a policy; one that is for development only, or of which nobody saw the use, lowers it to information.</summary>
    public void Add(CorsPolicy policy, Finding finding) => Add(finding, policy.IsAssumed ? Guard.Development : policy.Guard);

    /// <summary>Adds a finding; what is for development only is information.</summary>
    public void Add(Finding finding, Guard guard = Guard.None)
    {
        if (guard is Guard.Development && SeverityOf(finding) > DiagnosticSeverity.Info)
            finding = finding with { Severity = DiagnosticSeverity.Info };
        // What cannot go by itself has an empty extent: there is no cure that removes it.
        finding = finding with { Cures = [.. finding.Cures.Where(cure => cure.Edits.All(edit => edit.NewText.Length > 0 || !edit.At.Span.IsEmpty))] };
        var key = (finding.Rule.Id, finding.At);
        if (!_found.TryGetValue(key, out var known))
            _order.Add(key);
        else if (SeverityOf(known) >= SeverityOf(finding))
            return;
        _found[key] = finding;
    }

    private static DiagnosticSeverity SeverityOf(Finding finding) => finding.Severity ?? finding.Rule.DefaultSeverity;
}

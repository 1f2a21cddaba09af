using Cors.Analyzers.Probing.Patterns;

namespace Cors.Analyzers.Probing;

/// <summary>Asks the prober about each test once: the policies of a file often have the same.</summary>
/// <param name="ct">Ends the asking.</param>
internal sealed class ProbeMemory(CancellationToken ct)
{
    private readonly Dictionary<OriginTest, bool> _anybody = new(TestComparer.Instance);

    private readonly Dictionary<OriginTest, Stranger?> _strangers = new(TestComparer.Instance);

    private readonly Dictionary<Pattern, string?> _tight = [];

    /// <inheritdoc cref="Prober.LetsAnybodyIn"/>
    public bool LetsAnybodyIn(OriginTest test) =>
        _anybody.TryGetValue(test, out var known) ? known : _anybody[test] = Prober.LetsAnybodyIn(test, ct);

    /// <inheritdoc cref="Prober.FindStranger"/>
    public Stranger? FindStranger(OriginTest test) =>
        _strangers.TryGetValue(test, out var known) ? known : _strangers[test] = Prober.FindStranger(test, ct);

    /// <inheritdoc cref="PatternTightening.Tighten"/>
    public string? Tighten(Pattern pattern) =>
        _tight.TryGetValue(pattern, out var known) ? known : _tight[pattern] = PatternTightening.Tighten(pattern, ct);
}

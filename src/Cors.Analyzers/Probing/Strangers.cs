using Cors.Analyzers.Probing.Patterns;

namespace Cors.Analyzers.Probing;

/// <summary>The hostile origins that a test's own texts suggest, and that it lets in.</summary>
/// <param name="literals">The test's texts.</param>
/// <param name="letsIn">Does the test let an origin in? Asked first: most guesses fail there, and to find out whose they are takes longer.</param>
internal sealed class Strangers(TestLiterals literals, Func<string, bool> letsIn)
{
    private const int MaxPairs = 12;

    /// <summary>Guesses of a kind that are tried at most.</summary>
    private const int MaxTries = 5000;

    private readonly string _marker = MarkerFor(literals);

    /// <summary>They, the plainest first. Everything in it belongs to a stranger for certain.</summary>
    public IEnumerable<Stranger> All()
    {
        var candidates = new Candidates(_marker);
        var patterns = literals.Patterns.Where(pattern => pattern.Text.Length <= PatternMatchers.MaxLength).Select(PatternParser.Parse).OfType<PatternNode>().ToList();
        string[] fillers = [_marker, "." + candidates.Host, candidates.Host, "." + _marker, "-" + _marker, _marker + "-"];
        var filled = new LazyList<string>(() => [.. patterns.SelectMany(pattern => PatternSamples.Of(pattern, fillers)).Select(sample => sample.ToLowerInvariant()).Distinct(StringComparer.Ordinal)]);
        var plain = patterns.SelectMany(pattern => PatternSamples.Of(pattern, [""])).Select(sample => sample.ToLowerInvariant()).Distinct(StringComparer.Ordinal);
        var between = literals.Heads.Take(MaxPairs).SelectMany(head => literals.Tails.Take(MaxPairs).Where(tail => tail != head).SelectMany(tail => candidates.Between(head, tail)));
        var marked = candidates.Anywhere()
            .Concat(literals.All.SelectMany(candidates.Around))
            .Concat(filled.SelectMany(Candidates.Plain))
            .Concat(plain.SelectMany(candidates.Around))
            .Concat(filled.SelectMany(candidates.Around))
            .Concat(between);
        return marked.Distinct(StringComparer.Ordinal).Take(MaxTries).Where(letsIn).Select(Marked).OfType<Stranger>()
            .Concat(patterns.SelectMany(Dotted))
            .Concat(literals.Wholes.SelectMany(Cuts.Of).Take(MaxTries).Where(letsIn).Where(origin => IsPublicOrigin(origin) && !IsNamed(origin)).Select(origin => new Stranger(origin, StrangerKind.Cut)));
    }

    private static string MarkerFor(TestLiterals literals)
    {
        var texts = literals.All.Concat(literals.Wholes).Concat(literals.Patterns.Select(pattern => pattern.Text)).ToList();
        return texts.Any(text => text.IndexOf("evil", StringComparison.OrdinalIgnoreCase) >= 0) ? "stranger" : "evil";
    }

    /// <summary>The origin as a stranger, if the part of its name that an owner chooses is one that the stranger chose.</summary>
    private Stranger? Marked(string text)
    {
        if (Fetch.Origin.Parse(text) is not { Problem: OriginProblem.None, Scheme: "http" or "https", Host: var host } || !Ownership.IsPublicName(host))
            return null;
        if (host == _marker + ".example")
            return new Stranger(text, StrangerKind.Anywhere);
        if (host.EndsWith(_marker + ".example", StringComparison.Ordinal))
            return new Stranger(text, StrangerKind.Suffix);
        // There is no such ending as 'examplelocalhost'.
        if (TopLevel(host) is var top && top.StartsWith("example", StringComparison.Ordinal) && top != "example")
            return null;
        var shared = Ownership.SharedPart(host);
        var label = Ownership.Domain(host).Split('.')[0];
        if (label.IndexOf(_marker, StringComparison.Ordinal) < 0 || !Ownership.CanBeChosen(label, _marker, shared))
            return null;
        return new Stranger(text, Ownership.IsForAccounts(shared) || label == _marker ? StrangerKind.SharedHost : StrangerKind.Prefix);
    }

    private IEnumerable<Stranger> Dotted(PatternNode pattern) =>
        from filler in new[] { "", _marker }
        from pair in PatternSamples.WithoutDot(pattern, filler)
        from both in Candidates.Plain(pair.Meant.ToLowerInvariant()).Zip(Candidates.Plain(pair.Dotted.ToLowerInvariant()), (meant, dotted) => (meant, dotted))
        where letsIn(both.dotted)
        let meant = Fetch.Origin.Parse(both.meant)
        let dotted = Fetch.Origin.Parse(both.dotted)
        where meant.Problem is OriginProblem.None && dotted.Problem is OriginProblem.None
        where Ownership.Domain(meant.Host) != Ownership.Domain(dotted.Host) && !IsNamed(both.dotted) && Ownership.IsPublicName(meant.Host)
        where dotted.Host.Split('.').All(Ownership.IsLabel) && TopLevel(dotted.Host).All(char.IsLetter)
        let last = TopLevel(meant.Host) != TopLevel(dotted.Host)
        orderby last
        select new Stranger(both.dotted, last ? StrangerKind.LastDot : StrangerKind.Dot);

    private static string TopLevel(string host) => host.Substring(host.LastIndexOf('.') + 1);

    private bool IsNamed(string origin)
    {
        var domain = Ownership.Domain(Fetch.Origin.Parse(origin).Host);
        return literals.All.Any(text => text == domain || Fetch.Origin.Parse(text) is { Host: { Length: > 0 } host } && Ownership.Domain(host) == domain)
            || literals.Wholes.Any(text => Fetch.Origin.Parse(text).Parts.Append(text).Any(part => Ownership.Domain(Fetch.Origin.Parse(part).Host) == domain));
    }

    private static bool IsPublicOrigin(string text) =>
        Fetch.Origin.Parse(text) is { Problem: OriginProblem.None, Scheme: "http" or "https", Host: var host } && Ownership.IsPublicName(host);
}

using Cors.Analyzers.Probing.Patterns;

namespace Cors.Analyzers.Probing;

/// <summary>Tries hostile origins on a test.</summary>
internal static class Prober
{
    /// <summary>Guesses at one test that are tried at most.</summary>
    private const int MaxTries = 5000;

    private const int MaxPairs = 12;

    /// <summary>Origins that have nothing in common, of every kind that browsers send.</summary>
    private static readonly IReadOnlyList<string> Crowd =
    [
        "https://q7k2v.example", "http://q7k2v.example", "https://zzw-4.hm8.org", "http://zzw-4.hm8.org:8123", "https://jx91.pbu.co.uk:49152", "https://xn--q9jyb4c.ninja",
        "https://203.0.113.77", "http://198.51.100.9:5001", "https://[2001:db8::7a]", "http://[2001:db8::7a]:6001", "http://uvg", "http://localhost", "https://localhost:44391",
        "chrome-extension://kfpmnoaebhjdcgillmkfpmnoaebhjdcg", "capacitor://localhost", "null",
    ];

    /// <summary>
    /// An origin of another owner that the test lets in for certain, with what it makes use of; null when none is known.
    /// A test that lets anybody in has one as well.
    /// </summary>
    public static Stranger? FindStranger(OriginTest test, CancellationToken ct)
    {
        var literals = TestLiterals.Of(test);
        var evaluator = new OriginTestEvaluator(ct);
        var tried = new HashSet<string>(StringComparer.Ordinal);
        foreach (var stranger in new Strangers(literals).All())
        {
            if (tried.Count > MaxTries)
                return null;
            if (tried.Add(stranger.Origin) && evaluator.Evaluate(test, stranger.Origin) is Verdict.Yes)
                return stranger;
        }

        return null;
    }

    /// <summary>Is every origin let in, as far as many unlike ones can show? Never where something could not be read.</summary>
    public static bool LetsAnybodyIn(OriginTest test, CancellationToken ct)
    {
        var evaluator = new OriginTestEvaluator(ct);
        return !TestLiterals.Of(test).HasUnknown && Crowd.All(origin => evaluator.Evaluate(test, origin) is Verdict.Yes);
    }

    /// <summary>Does an exception leave the test when the origin is <c>null</c>?</summary>
    public static bool ThrowsOnNull(OriginTest test, CancellationToken ct) => OriginTestEvaluation.Evaluate(test, "null", ct) is Verdict.Throws;

    /// <summary>The hostile origins that a test's own texts suggest.</summary>
    private sealed class Strangers(TestLiterals literals)
    {
        private readonly string _marker = MarkerFor(literals);

        public IEnumerable<Stranger> All()
        {
            var candidates = new Candidates(_marker);
            var patterns = literals.Patterns.Where(pattern => pattern.Text.Length <= PatternMatchers.MaxLength).Select(PatternParser.Parse).OfType<PatternNode>().ToList();
            string[] fillers = [_marker, "." + candidates.Host, candidates.Host, "." + _marker, "-" + _marker, _marker + "-"];
            var filled = patterns.SelectMany(pattern => PatternSamples.Of(pattern, fillers)).Select(sample => sample.ToLowerInvariant());
            var plain = patterns.SelectMany(pattern => PatternSamples.Of(pattern, [""])).Select(sample => sample.ToLowerInvariant());
            var pairs = from head in literals.Heads.Take(MaxPairs)
                        from tail in literals.Tails.Take(MaxPairs)
                        where head != tail
                        select (head, tail);
            var marked = candidates.Anywhere()
                .Concat(literals.All.SelectMany(candidates.Around))
                .Concat(filled.SelectMany(Candidates.Plain))
                .Concat(plain.SelectMany(candidates.Around))
                .Concat(filled.SelectMany(candidates.Around))
                .Concat(pairs.SelectMany(pair => candidates.Between(pair.head, pair.tail)));
            return marked.Select(Marked).OfType<Stranger>()
                .Concat(patterns.SelectMany(Dotted))
                .Concat(literals.Wholes.SelectMany(Cuts.Of).Where(origin => IsPublicOrigin(origin) && !IsNamed(origin)).Select(origin => new Stranger(origin, StrangerKind.Cut)));
        }

        private static string MarkerFor(TestLiterals literals)
        {
            var texts = literals.All.Concat(literals.Wholes).Concat(literals.Patterns.Select(pattern => pattern.Text)).ToList();
            return texts.Any(text => text.IndexOf("evil", StringComparison.OrdinalIgnoreCase) >= 0) ? "stranger" : "evil";
        }

        /// <summary>The origin as a stranger, if the part of its name that an owner chooses is one that the stranger chose.</summary>
        private Stranger? Marked(string text)
        {
            var host = Fetch.Origin.Parse(text).Host;
            if (!IsPublicOrigin(text))
                return null;
            if (host == _marker + ".example")
                return new Stranger(text, StrangerKind.Anywhere);
            if (host.EndsWith(_marker + ".example", StringComparison.Ordinal))
                return new Stranger(text, StrangerKind.Suffix);
            var shared = Ownership.SharedPart(host);
            var label = Ownership.Domain(host).Split('.')[0];
            // Below amazonaws.com the services stand, and the buckets below one of them.
            // Where a host gives its users the names before two hyphens, the rest says who the user is.
            if (label.IndexOf(_marker, StringComparison.Ordinal) < 0 || label.IndexOf("--", StringComparison.Ordinal) >= 0)
                return null;
            if (Ownership.IsForAccounts(shared) || label == _marker)
                return SharedDomains.Contains(shared) && shared != "amazonaws.com" ? new Stranger(text, StrangerKind.SharedHost) : null;
            return new Stranger(text, StrangerKind.Prefix);
        }

        private IEnumerable<Stranger> Dotted(PatternNode pattern) =>
            from filler in new[] { "", _marker }
            from pair in PatternSamples.WithoutDot(pattern, filler)
            from both in Candidates.Plain(pair.Meant.ToLowerInvariant()).Zip(Candidates.Plain(pair.Dotted.ToLowerInvariant()), (meant, dotted) => (meant, dotted))
            let meant = Fetch.Origin.Parse(both.meant)
            let dotted = Fetch.Origin.Parse(both.dotted)
            where meant.Problem is OriginProblem.None && dotted.Problem is OriginProblem.None
            where Ownership.Domain(meant.Host) != Ownership.Domain(dotted.Host) && !IsNamed(both.dotted) && Ownership.IsPublicName(meant.Host) && dotted.Host.Split('.').All(Ownership.IsLabel)
            let last = meant.Host.Substring(meant.Host.LastIndexOf('.')) != dotted.Host.Substring(Math.Max(0, dotted.Host.LastIndexOf('.')))
            orderby last
            select new Stranger(both.dotted, last ? StrangerKind.LastDot : StrangerKind.Dot);

        private bool IsNamed(string origin)
        {
            var domain = Ownership.Domain(Fetch.Origin.Parse(origin).Host);
            return literals.All.Any(text => text == domain || Fetch.Origin.Parse(text) is { Host: { Length: > 0 } host } && Ownership.Domain(host) == domain)
                || literals.Wholes.Any(text => Fetch.Origin.Parse(text).Parts.Append(text).Any(part => Ownership.Domain(Fetch.Origin.Parse(part).Host) == domain));
        }

        private static bool IsPublicOrigin(string text) =>
            Fetch.Origin.Parse(text) is { Problem: OriginProblem.None, Scheme: "http" or "https", Host: var host } && Ownership.IsPublicName(host);
    }
}

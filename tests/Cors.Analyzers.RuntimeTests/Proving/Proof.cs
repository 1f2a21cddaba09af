namespace Cors.Analyzers.RuntimeTests.Proving;

/// <summary>One <c>proof:</c> line of a sample.</summary>
/// <param name="Line">The line, from <c>proof:</c> on.</param>
/// <param name="Subject">What is done.</param>
/// <param name="Facts">What must be seen of the sample.</param>
/// <param name="FixedFacts">What must be seen of its cured twin; null where there is none.</param>
internal sealed record Proof(string Line, Subject Subject, IReadOnlyList<Fact> Facts, IReadOnlyList<Fact>? FixedFacts)
{
    /// <summary>What was seen otherwise than stated, one line a fact.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="proofs">Its proofs.</param>
    /// <param name="seen">What was seen, in the same order.</param>
    public static IReadOnlyList<string> Refuted(Sample sample, IReadOnlyList<Proof> proofs, IReadOnlyList<Sighting> seen) =>
        [.. proofs.Zip(seen).SelectMany(pair => ((sample.IsFixed ? pair.First.FixedFacts : null) ?? pair.First.Facts).Where(fact => !fact.Holds(pair.Second)).Select(fact => $"{sample}: {pair.First.Subject} => {fact}\n    seen: {pair.Second}"))];
}

/// <summary>What a proof looks at.</summary>
internal abstract record Subject
{
    private Subject()
    {
    }

    /// <summary>The start of the server.</summary>
    internal sealed record Start : Subject
    {
        public override string ToString() => "start";
    }

    /// <summary>A request of a script.</summary>
    /// <param name="Request">The request.</param>
    /// <param name="Origins">Who asks, one after the other, for the same URL; the last one's answer counts.</param>
    internal sealed record Fetch(Request Request, IReadOnlyList<string> Origins) : Subject
    {
        public override string ToString() => $"{Request} from {string.Join(" then ", Origins)}";
    }

    /// <summary>The preflight of a request, over plain HTTP.</summary>
    internal sealed record Preflight(Request Request, string Origin) : Subject
    {
        public override string ToString() => $"preflight of {Request} from {Origin}";
    }
}

/// <summary>A request as a script makes it.</summary>
internal sealed record Request(string Method, string Path, bool Credentials, IReadOnlyList<KeyValuePair<string, string>> Headers)
{
    /// <summary>Methods with a body get one.</summary>
    public string? Body => Method is "POST" or "PUT" or "PATCH" ? "{}" : null;

    public override string ToString()
    {
        var parts = Headers.Select(header => $"{header.Key}: {header.Value}").Concat(Credentials ? ["credentials"] : []);
        return $"{Method} {Path}{(parts.Any() ? " with " : "")}{string.Join(", ", parts)}";
    }
}

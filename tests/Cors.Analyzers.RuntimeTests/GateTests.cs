using Cors.Analyzers.RuntimeTests.Browsing;
using Cors.Analyzers.RuntimeTests.Proving;
using Cors.Analyzers.RuntimeTests.Serving;

namespace Cors.Analyzers.RuntimeTests;

/// <summary>No rule and no dialect comes without its proof.</summary>
public class GateTests
{
    private static IEnumerable<Sample> Bad => Sample.All.Where(sample => sample.Folder != "Clean" && !sample.IsFixed);

    [Fact]
    public void Every_rule_has_in_every_dialect_a_proof_or_a_reason()
    {
        var bare = Bad.GroupBy(sample => (sample.Folder, sample.Dialect)).Where(group => group.All(sample => ProofReader.Read(sample) is { Proofs: [], WhyNone: null }));
        None(bare.Select(group => $"{group.Key.Folder}: no sample of {group.Key.Dialect} has a 'proof:' line or says 'proof: none, <reason>'"));
    }

    [Fact]
    public void A_cure_changes_what_is_seen()
    {
        var same = Bad.Where(sample => sample.Fixed is not null && ProofReader.Read(sample).Proofs is { Count: > 0 } proofs && proofs.All(proof => Text(proof.Facts) == Text(proof.FixedFacts!)));
        None(same.Select(sample => $"{sample}: every proof sees the same before and after the cure"));

        static string Text(IReadOnlyList<Fact> facts) => string.Join(", ", facts.Select(fact => fact.Text));
    }

    [Fact]
    public void A_cured_twin_states_the_same_proofs()
    {
        var others = Bad.Where(sample => sample.Fixed is { } twin && !Lines(sample).SequenceEqual(Lines(twin)));
        None(others.Select(sample => $"{sample}: the cured twin states other proofs"));

        static IEnumerable<string> Lines(Sample sample) => ProofReader.Read(sample) is var (proofs, whyNone) && whyNone is not null ? [whyNone] : proofs.Select(proof => proof.Line);
    }

    [Fact]
    public void Every_stated_proof_has_a_server_that_can_run_it() =>
        None(Samples.WithProofs.Where(sample => ServedDialects.All.All(dialect => dialect.Name != sample.Dialect)).Select(sample => $"{sample}: nothing serves {sample.Dialect}"));

    [Fact]
    public void Witnesses_are_tried()
    {
        var untried = Bad.Where(sample => sample.Folder == "CORS109" && ProofReader.Read(sample) is { WhyNone: null } stated
            && !stated.Proofs.Any(proof => proof.Subject is Subject.Fetch { Origins: [.., "witness"] } && proof.Facts.Any(fact => fact.Text.StartsWith("allowed", StringComparison.Ordinal))));
        None(untried.Select(sample => $"{sample}: no proof asks from the witness"));
    }

    [Fact]
    public void Where_all_proofs_are_demanded_all_can_be_run()
    {
        if (Missing.IsFailure)
            Assert.Equal([], ServedDialects.All.Select(dialect => dialect.Missing).Append(Chromium.Missing).OfType<string>());
        else
            Assert.All(ServedDialects.All, dialect => Assert.Equal(dialect.Missing is null, Missing.Reason(dialect.Missing) is null));
    }

    private static void None(IEnumerable<string> complaints)
    {
        if (complaints.ToList() is { Count: > 0 } all)
            Assert.Fail(string.Join("\n", all));
    }
}

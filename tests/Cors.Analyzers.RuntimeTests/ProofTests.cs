using Cors.Analyzers.RuntimeTests.Proving;

namespace Cors.Analyzers.RuntimeTests;

/// <summary>What the samples say is seen when they are served, is seen.</summary>
[Collection(nameof(Stage))]
public class ProofTests(Stage stage)
{
    public static TheoryData<string, string> AspNetCore { get; } = Of("aspnetcore");

    public static TheoryData<string, string> Nginx { get; } = Of("nginx");

    [ProofTheory("aspnetcore")]
    [MemberData(nameof(AspNetCore))]
    public Task AspNetCore_sample(string folder, string name) => ProveAsync(folder, name);

    [ProofTheory("nginx")]
    [MemberData(nameof(Nginx))]
    public Task Nginx_sample(string folder, string name) => ProveAsync(folder, name);

    private static TheoryData<string, string> Of(string dialect)
    {
        var data = new TheoryData<string, string>();
        foreach (var (sample, _) in Samples.WithProofs.Where(pair => pair.Sample.Dialect == dialect))
            data.Add(sample.Folder, sample.Name);
        return data;
    }

    private async Task ProveAsync(string folder, string name)
    {
        var sample = Sample.Named(folder, name);
        var (proofs, _) = ProofReader.Read(sample);
        var seen = (await stage.PlayAsync(sample)).Seen;
        var wrong = proofs.Zip(seen, (proof, sighting) => (proof, sighting))
            .SelectMany(pair => ((sample.IsFixed ? pair.proof.FixedFacts : null) ?? pair.proof.Facts).Where(fact => !fact.Holds(pair.sighting)).Select(fact => $"{pair.proof.Subject} => {fact}\n    seen: {pair.sighting}"));
        Assert.Equal("", string.Join("\n", wrong));
    }
}

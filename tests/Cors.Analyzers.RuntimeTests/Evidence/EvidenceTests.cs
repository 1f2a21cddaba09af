using Cors.Analyzers.RuntimeTests.Proving;
using Cors.Analyzers.RuntimeTests.Serving;

namespace Cors.Analyzers.RuntimeTests.Evidence;

/// <summary><c>docs/evidence.md</c> says what was seen in this run.</summary>
[Collection(nameof(Stage))]
public class EvidenceTests(Stage stage)
{
    private static string Page => Path.Combine(Repository.Root, "docs", "evidence.md");

    [ProofFact]
    public async Task The_page_says_what_was_seen()
    {
        var rows = new List<EvidenceRow>();
        foreach (var sample in Sample.All.Where(sample => !sample.IsFixed))
        {
            var (proofs, whyNone) = ProofReader.Read(sample);
            if (proofs.Count > 0)
                await AssertSeenAsync(sample, proofs);
            if (proofs.Count > 0 || whyNone is not null)
                rows.Add(new EvidenceRow(sample.Folder, sample.Name, proofs, whyNone, proofs.Any(IsFromWitness) ? await Samples.WitnessAsync(sample) : null));
        }

        var versions = ServedDialects.All.Select(dialect => dialect.Version).Prepend((await stage.BrowserAsync()).Version);
        var page = EvidencePage.Render(rows, versions);
        if (Environment.GetEnvironmentVariable("CORS_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Page)!);
            await File.WriteAllTextAsync(Page, page);
        }

        var written = File.Exists(Page) ? await File.ReadAllTextAsync(Page) : "";
        Assert.True(EvidencePage.WithoutVersions(page) == EvidencePage.WithoutVersions(written), "docs/evidence.md is not what was seen: run the tests with CORS_ACCEPT=1 and review the change.");
    }

    private static bool IsFromWitness(Proof proof) => proof.Subject is Subject.Fetch { Origins: var origins } && origins.Contains("witness");

    private async Task AssertSeenAsync(Sample sample, IReadOnlyList<Proof> proofs)
    {
        foreach (var one in new[] { sample, sample.Fixed }.OfType<Sample>())
            Assert.True(Proof.Refuted(one, proofs, (await stage.PlayAsync(one)).Seen) is [], $"{one} does not show what it states: see ProofTests.");
    }
}

using System.Text;
using System.Text.RegularExpressions;
using Cors.Analyzers.Rules;
using Cors.Analyzers.RuntimeTests.Proving;

namespace Cors.Analyzers.RuntimeTests.Evidence;

/// <summary>Writes <c>docs/evidence.md</c>.</summary>
internal static partial class EvidencePage
{
    private const string Versions = "Seen with ";

    /// <summary>The page.</summary>
    /// <param name="rows">What was seen, sample by sample.</param>
    /// <param name="versions">What it was seen with.</param>
    public static string Render(IReadOnlyList<EvidenceRow> rows, IEnumerable<string> versions)
    {
        var page = new StringBuilder();
        var proven = rows.Where(row => row.Proofs.Count > 0 && row.Folder != "Clean").ToList();
        page.Append("# Evidence\n\n");
        page.Append("What the verdicts stand on: every sample below was served by a real server and asked by a real browser, before and after its cure.\n");
        page.Append("Errors are those that Chromium itself gives (`Network.loadingFailed`, `corsErrorStatus`). This page is written by `tests/Cors.Analyzers.RuntimeTests`\n");
        page.Append("(`CORS_ACCEPT=1`), which fails when something else is seen. `tests/Cors.Analyzers.Tests/Samples/README.md` explains the notation.\n\n");
        page.Append($"{Versions}{string.Join(", ", versions)}.\n\n");
        page.Append($"{proven.Select(row => row.Folder).Distinct().Count()} rules, {rows.Count(row => row.Proofs.Count > 0)} samples with {rows.Sum(row => row.Proofs.Count)} proofs.\n");
        foreach (var rule in rows.Where(row => row.Folder != "Clean").GroupBy(row => row.Folder).OrderBy(group => group.Key, StringComparer.Ordinal))
            Section(page, $"{rule.Key} {Title(rule.Key)}", rule);
        if (rows.Any(row => row.Folder == "Clean" && row.Proofs.Count > 0))
            Section(page, "Set-ups that are right", rows.Where(row => row.Folder == "Clean"));
        return page.ToString();
    }

    /// <summary>The page without what differs from machine to machine.</summary>
    public static string WithoutVersions(string page) => VersionLine().Replace(page, "");

    private static void Section(StringBuilder page, string title, IEnumerable<EvidenceRow> rows)
    {
        page.Append($"\n## {title.TrimEnd()}\n\n");
        var (seen, reasoned) = (rows.Where(row => row.Proofs.Count > 0).ToList(), rows.Where(row => row.WhyNone is not null).ToList());
        if (seen.Count > 0)
        {
            var cured = seen.Any(row => row.Proofs.Any(proof => proof.FixedFacts is not null));
            page.Append($"| Sample | What is done | What is seen |{(cured ? " After the cure |" : "")}\n| --- | --- | --- |{(cured ? " --- |" : "")}\n");
            foreach (var row in seen)
            {
                foreach (var proof in row.Proofs)
                    page.Append($"| `{row.Name}` | {Cell(row.Witness is null ? $"{proof.Subject}" : $"{proof.Subject}".Replace("witness", row.Witness))} | {Cell(proof.Facts)} |{(cured ? $" {(proof.FixedFacts is null ? "no cure" : Cell(proof.FixedFacts))} |" : "")}\n");
            }
        }

        foreach (var row in reasoned)
            page.Append($"{(row == reasoned[0] && seen.Count > 0 ? "\n" : "")}Not run: `{row.Name}`, {row.WhyNone}.\n");
    }

    private static string Cell(IReadOnlyList<Fact> facts) => Cell(string.Join(", ", facts));

    private static string Cell(string text) => text.Replace("|", "\\|");

    private static string Title(string id) => RuleCatalogue.Descriptors.FirstOrDefault(descriptor => descriptor.Id == id)?.Title.ToString() ?? "";

    [GeneratedRegex($"^{Versions}.*$", RegexOptions.Multiline)]
    private static partial Regex VersionLine();
}

/// <summary>A sample on the page.</summary>
/// <param name="Witness">The origin that <c>witness</c> stands for, where a proof asks from it.</param>
internal sealed record EvidenceRow(string Folder, string Name, IReadOnlyList<Proof> Proofs, string? WhyNone, string? Witness);

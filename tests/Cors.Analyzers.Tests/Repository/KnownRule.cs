using Cors.Analyzers.Rules;

namespace Cors.Analyzers.Tests.Gates;

/// <summary>A rule as a user knows it.</summary>
/// <param name="Descriptor">Id, texts, severity.</param>
/// <param name="NoCure">Why there is no code fix; null where there is one.</param>
internal sealed record KnownRule(DiagnosticDescriptor Descriptor, string? NoCure)
{
    /// <summary>The rules about policies and the two about the analysis itself, in order of their ids.</summary>
    public static IReadOnlyList<KnownRule> All { get; } =
    [
        new(FileFindings.Unreadable, "What the file was meant to say only its owner knows."),
        new(CorsFileAnalyzer.Bridge, null),
        .. RuleCatalogue.All.Select(rule => new KnownRule(rule.Descriptor, rule.NoCure)),
    ];

    public static TheoryData<string> Ids { get; } = [.. All.Select(rule => rule.Id)];

    public string Id => Descriptor.Id;

    public string Title => Descriptor.Title.ToString();

    public string Page => $"docs/rules/{Id}.md";

    public string Severity => Descriptor.IsEnabledByDefault ? Descriptor.DefaultSeverity.ToString() : "Off";

    public string Cure => NoCure is null ? "yes" : "no: " + NoCure;

    public static KnownRule Of(string id) => All.Single(rule => rule.Id == id);

    /// <summary>A table of all rules.</summary>
    /// <param name="pages">The folder of the pages, seen from the file that holds the table: <c>docs/rules/</c>.</param>
    public static string Table(string pages) =>
        "| Rule | Mistake | Category | Severity | Code fix |\n|---|---|---|---|---|\n"
        + string.Concat(All.Select(rule => $"| [{rule.Id}]({pages}{rule.Id}.md) | {rule.Title} | {rule.Descriptor.Category} | {rule.Severity} | {(rule.NoCure is null ? "yes" : "no")} |\n"));
}

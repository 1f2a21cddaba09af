using Cors.Analyzers.Tests.Testing;

namespace Cors.Analyzers.Tests.Gates;

/// <summary>Which mistake is shown in which dialect, and what was seen of it: worked out from the samples.</summary>
internal static class Matrix
{
    /// <summary>The first word of a sample's name, and what the pages call that dialect.</summary>
    public static IReadOnlyList<(string Word, string Name)> Dialects { get; } = [("aspnetcore", Dialect.AspNetCore.Name), ("nginx", Dialect.Nginx.Name)];

    /// <summary>The samples that make the mistake <paramref name="id"/>.</summary>
    public static IEnumerable<Sample> Positive(string id) =>
        Sample.All.Where(sample => sample.Folder == id && !sample.IsFixed && sample.Files.Any(file => file.Content.Marks.Any(mark => mark.Id == id)));

    /// <summary>A table with a row for each rule and a column for each dialect.</summary>
    public static string Table() =>
        $"| Rule | Mistake | {string.Join(" | ", Dialects.Select(dialect => dialect.Name))} |\n|---|---|{string.Concat(Dialects.Select(_ => "---|"))}\n"
        + string.Concat(KnownRule.All.Select(rule => $"| [{rule.Id}](rules/{rule.Id}.md) | {rule.Title} | {string.Join(" | ", Dialects.Select(dialect => Cell([.. Positive(rule.Id).Where(sample => sample.Dialect == dialect.Word)])))} |\n"));

    /// <summary>A table of the samples in which nothing may be found.</summary>
    public static string CleanTable() =>
        "| Dialect | Samples |\n|---|---|\n"
        + string.Concat(Dialects.Select(dialect => $"| {dialect.Name} | {Sample.All.Count(sample => sample.Folder == "Clean" && sample.Dialect == dialect.Word)} |\n"));

    private static string Cell(IReadOnlyList<Sample> samples) =>
        samples.Count == 0 ? "" : $"{samples.Count} {(samples.Count == 1 ? "sample" : "samples")}, {Of(samples.Count(sample => sample.Fixed is not null), samples.Count, "cured", "no cure")}, {Of(samples.Count(IsProven), samples.Count, "proven", "not run")}";

    private static string Of(int count, int all, string some, string none) => count == 0 ? none : count == all ? some : $"{count} {some}";

    private static bool IsProven(Sample sample) =>
        sample.Files.SelectMany(file => file.Content.Text.Split('\n')).Select(line => line.TrimStart(' ', '/', '#')).Any(line => line.StartsWith("proof: ", StringComparison.Ordinal) && !line.StartsWith("proof: none", StringComparison.Ordinal));
}

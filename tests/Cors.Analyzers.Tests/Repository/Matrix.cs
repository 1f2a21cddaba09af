using Cors.Analyzers.Tests.Testing;

namespace Cors.Analyzers.Tests.Gates;

/// <summary>Which mistake is shown in which dialect, and what was seen of it: worked out from the samples.</summary>
internal static class Matrix
{
    /// <summary>The first word of a sample's name, what the pages call that dialect, and what a file with a page's example is called.</summary>
    public static IReadOnlyList<(string Word, string Name, string File)> Dialects { get; } =
    [
        ("aspnetcore", Dialect.AspNetCore.Name, "Program.cs"),
        ("webapi", Dialect.WebApi.Name, "WebApiConfig.cs"),
        ("nginx", Dialect.Nginx.Name, "nginx.conf"),
        ("apache", Dialect.Apache.Name, ".htaccess"),
        ("iis", Dialect.Iis.Name, "web.config"),
        ("django", Dialect.Django.Name, "settings.py"),
        ("flask", Dialect.Flask.Name, "app.py"),
        ("express", Dialect.Express.Name, "server.js"),
        ("appsettings", Dialect.AppSettings.Name, "appsettings.json"),
        ("s3", Dialect.AmazonS3.Name, "s3-cors.json"),
        ("php", Dialect.Php.Name, "cors.php"),
    ];

    /// <summary>The samples that make the mistake <paramref name="id"/>.</summary>
    public static IEnumerable<Sample> Positive(string id) =>
        Sample.All.Where(sample => sample.Folder == id && !sample.IsFixed && sample.Files.Any(file => file.Content.Marks.Any(mark => mark.Id == id)));

    /// <summary>A table with a row for each rule and a column for each dialect.</summary>
    public static string Table() =>
        $"| Rule | Mistake | {string.Join(" | ", Dialects.Select(dialect => dialect.Name))} |\n|---|---|{string.Concat(Dialects.Select(_ => "---|"))}\n"
        + string.Concat(KnownRule.All.Select(rule => $"| [{rule.Id}](rules/{rule.Id}.md) | {rule.Title} | {string.Join(" | ", Dialects.Select(dialect => Cell([.. Positive(rule.Id).Where(sample => sample.Dialects.Contains(dialect.Word))])))} |\n"));

    private static string Cell(IReadOnlyList<Sample> samples) =>
        samples.Count == 0 ? "" : $"{(samples.Any(sample => sample.Fixed is not null) ? "cured" : "no cure")}, {(samples.Any(IsProven) ? "proven" : "not run")}";

    private static bool IsProven(Sample sample) =>
        sample.Files.SelectMany(file => file.Content.Text.Split('\n')).Select(line => line.TrimStart(' ', '/', '#', '<', '!', '-')).Any(line => line.StartsWith("proof: ", StringComparison.Ordinal) && !line.StartsWith("proof: none", StringComparison.Ordinal));
}

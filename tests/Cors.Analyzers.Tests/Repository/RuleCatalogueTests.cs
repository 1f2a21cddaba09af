using System.Text.RegularExpressions;
using Cors.Analyzers.Rules;
using Cors.Analyzers.Tests.Testing;

namespace Cors.Analyzers.Tests.Gates;

public partial class RuleCatalogueTests
{
    private static string RuleFolder { get; } = Path.Combine(Repository.Root, "src", "Cors.Analyzers", "Rules");

    [Fact]
    public void Ids_are_CORS_and_three_digits_and_unique()
    {
        Assert.All(KnownRule.All, rule => Assert.Matches("^CORS[0-9]{3}$", rule.Id));
        Assert.Equal(KnownRule.All.Count, KnownRule.All.Select(rule => rule.Id).Distinct().Count());
    }

    [Fact]
    public void All_rules_are_in_the_catalogue_in_order_of_their_ids()
    {
        var written = typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract).Select(type => type.Name);
        Assert.Equal(written.Order(StringComparer.Ordinal), RuleCatalogue.All.Select(rule => rule.GetType().Name).Order(StringComparer.Ordinal));
        Assert.Equal(KnownRule.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), KnownRule.All.Select(rule => rule.Id));
    }

    [Fact]
    public void A_file_is_named_by_id_and_class()
    {
        var files = Directory.EnumerateFiles(RuleFolder, "CORS*.cs").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);
        Assert.Equal(RuleCatalogue.All.Select(rule => rule.Descriptor.Id + rule.GetType().Name), files);
        Assert.All(RuleCatalogue.All, rule => Assert.Contains($"class {rule.GetType().Name}()", File.ReadAllText(Path.Combine(RuleFolder, rule.Descriptor.Id + rule.GetType().Name + ".cs"))));
    }

    [Fact]
    public void A_rule_is_at_most_eighty_lines_long() =>
        Assert.All(Directory.EnumerateFiles(RuleFolder, "CORS*.cs"), file => Assert.InRange(File.ReadLines(file).Count(), 1, 80));

    [Fact]
    public void Categories_are_ours() =>
        Assert.All(KnownRule.All, rule => Assert.Contains(rule.Descriptor.Category, new[] { Category.Security, Category.Reliability, Category.Usage }));

    [Fact]
    public void A_rule_without_a_cure_says_why_in_a_sentence() =>
        Assert.All(KnownRule.All.Where(rule => rule.NoCure is not null), rule => Assert.Matches(@"^[A-Z][^\n]{10,}\.$", rule.NoCure));

    [Fact]
    public void Every_rule_is_tracked_as_released_or_to_be_released()
    {
        var tracked = new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }.SelectMany(file => ReleaseRow().Matches(Accepted.Read(file))).Select(row => $"{row.Groups[1]} {row.Groups[2]} {row.Groups[3]} {row.Groups[4]} {row.Groups[5]}");
        Assert.Equal(
            KnownRule.All.Select(rule => $"{rule.Id} {rule.Descriptor.Category} {(rule.Descriptor.IsEnabledByDefault ? rule.Severity : "Disabled")} {rule.Title} {rule.Page}"),
            tracked.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^(CORS\d+) \| (\w+) \| (\w+) \| \[(.+)\]\((.+)\)$", RegexOptions.Multiline)]
    private static partial Regex ReleaseRow();
}

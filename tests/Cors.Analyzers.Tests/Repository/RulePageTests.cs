using System.Text.RegularExpressions;
using Cors.Analyzers.Rules;
using Cors.Analyzers.Tests.Testing;

namespace Cors.Analyzers.Tests.Gates;

public class RulePageTests
{
    public static TheoryData<string> Ids => KnownRule.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_says_what_the_rule_says(string id)
    {
        var rule = KnownRule.Of(id);
        var page = Accepted.Read(rule.Page);
        Accepted.Is(rule.Page, RulePage.Expected(rule, page.Length > 0 ? page : RulePage.Stub(rule)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_has_the_shape_of_all_pages(string id)
    {
        var page = Accepted.Read(KnownRule.Of(id).Page);
        Assert.Equal(RulePage.Sections, Regex.Matches(page, "^## (.+)$", RegexOptions.Multiline).Select(heading => heading.Groups[1].Value));
        Assert.All(RulePage.Sections, section => Assert.False(string.IsNullOrWhiteSpace(RulePage.Section(page, section)), $"'{section}' of {id} is empty."));
        Assert.NotEmpty(RulePage.Dialects(page));
        Assert.All(RulePage.Dialects(page), dialect => Assert.Equal(2, RulePage.Blocks(page, dialect).Count));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_help_link_leads_to_the_page(string id) => Assert.Equal(Rule.Pages + id + ".md", KnownRule.Of(id).Descriptor.HelpLinkUri);

    [Fact]
    public void No_page_is_of_a_rule_that_is_gone() =>
        Assert.Equal(KnownRule.All.Select(rule => rule.Id + ".md").Append("README.md"), Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "rules")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void The_index_lists_all_rules() => Accepted.Holds("docs/rules/README.md", "rules", KnownRule.Table(""));

    [Fact]
    public void The_readme_lists_all_rules() => Accepted.Holds("README.md", "rules", KnownRule.Table("docs/rules/"));
}

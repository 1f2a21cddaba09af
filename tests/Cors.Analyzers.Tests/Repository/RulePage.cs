using System.Text.RegularExpressions;

namespace Cors.Analyzers.Tests.Gates;

/// <summary>The page of a rule in docs/rules: its fixed shape, and what of it is worked out from the rule.</summary>
internal static partial class RulePage
{
    /// <summary>The headings of every page, in this order.</summary>
    public static IReadOnlyList<string> Sections { get; } = ["What is wrong", "Example", "How to fix", "When it is right to ignore it", "Seen", "Configure"];

    private static readonly string[] InCSharp = ["ASP.NET Core", "C#"];

    /// <summary>A page of which somebody has yet to write the words.</summary>
    public static string Stub(KnownRule rule) =>
        $"# {rule.Id}: {rule.Title}\n\n<!-- facts -->\n<!-- /facts -->\n\n"
        + string.Concat(Sections.SkipLast(1).Select(section => $"## {section}\n\n"))
        + "## Configure\n\n<!-- configure -->\n<!-- /configure -->\n";

    /// <summary>The page with everything that is worked out brought up to date.</summary>
    public static string Expected(KnownRule rule, string page)
    {
        page = Heading().Replace(page, _ => $"# {rule.Id}: {rule.Title}", 1);
        page = Accepted.Between(page, rule.Page, "facts", Facts(rule, page));
        return Accepted.Between(page, rule.Page, "configure", Configure(rule, page));
    }

    /// <summary>The dialects that the page shows an example of, by their headings.</summary>
    public static IReadOnlyList<string> Dialects(string page) => [.. Dialect().Matches(Section(page, "Example")).Select(heading => heading.Groups[1].Value)];

    /// <summary>The words below a heading.</summary>
    public static string Section(string page, string name)
    {
        var section = Regex.Match(page, $@"^## {Regex.Escape(name)}\n(.*?)(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline);
        return section.Groups[1].Value;
    }

    /// <summary>The code blocks below a dialect's heading.</summary>
    public static IReadOnlyList<string> Blocks(string page, string dialect)
    {
        var section = Regex.Match(Section(page, "Example"), $@"^### {Regex.Escape(dialect)}\n(.*?)(?=^### |\z)", RegexOptions.Multiline | RegexOptions.Singleline);
        return [.. Block().Matches(section.Groups[1].Value).Select(block => block.Groups[1].Value)];
    }

    /// <summary>The file that a dialect's example is said to stand in: <c>In `host.json`, …</c>; null where none is said.</summary>
    public static string? FileName(string page, string dialect)
    {
        var said = Regex.Match(Section(page, "Example"), $@"^### {Regex.Escape(dialect)}\n\nIn `([\w.-]+\.\w+)`", RegexOptions.Multiline);
        return said.Success ? said.Groups[1].Value : null;
    }

    private static string Facts(KnownRule rule, string page) => $"""
        | | |
        |---|---|
        | Category | {rule.Descriptor.Category} |
        | Default severity | {rule.Descriptor.DefaultSeverity} |
        | Enabled by default | {(rule.Descriptor.IsEnabledByDefault ? "yes" : "no")} |
        | Found in | {string.Join(", ", Dialects(page))} |
        | Code fix | {rule.Cure} |

        """;

    private static string Configure(KnownRule rule, string page)
    {
        var dialects = Dialects(page);
        var (inCode, inFiles) = (dialects.Any(InCSharp.Contains), dialects.Any(dialect => !InCSharp.Contains(dialect)));
        return (inCode ? InCode(rule) : "") + (inCode && inFiles ? "\n" : "") + (inFiles ? InFiles(rule) : "");
    }

    private static string InCode(KnownRule rule) => $"""
        In C#, for some or all files, in `.editorconfig`:

        ```ini
        [*.cs]
        # error, warning, suggestion or none
        dotnet_diagnostic.{rule.Id}.severity = {(rule.Descriptor.IsEnabledByDefault ? "none" : "suggestion")}
        ```

        In one place:

        ```csharp
        #pragma warning disable {rule.Id} // the reason
        #pragma warning restore {rule.Id}

        [SuppressMessage("{rule.Descriptor.Category}", "{rule.Id}", Justification = "the reason")]
        ```

        """;

    private static string InFiles(KnownRule rule) => (rule.Descriptor.IsEnabledByDefault ? $"""
        In files that are not C#, in `.editorconfig`:

        ```ini
        [nginx.conf]
        # error, warning, suggestion or none
        cors.severity.{rule.Id} = none
        ```

        """ : $"""
        In files that are not C#, this rule is turned on in a `.globalconfig`:

        ```ini
        is_global = true
        # error, warning or suggestion
        dotnet_diagnostic.{rule.Id}.severity = suggestion
        ```

        """) + $"""

        In one place, by a comment in the line or above it:

        ```nginx
        # cors:ignore {rule.Id} the reason
        ```

        """;

    [GeneratedRegex("^# .*$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^### (.+)$", RegexOptions.Multiline)]
    private static partial Regex Dialect();

    [GeneratedRegex(@"^```\w+\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}

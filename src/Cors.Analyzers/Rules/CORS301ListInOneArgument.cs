namespace Cors.Analyzers.Rules;

/// <summary>Each method or header is an argument of its own.</summary>
internal sealed class ListInOneArgument() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS301",
        "A comma list stands in one argument",
        "'{0}' {1}",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS301.md");

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        // Where headers are written by hand, a comma list is right.
        if (policy.Dialect.WritesHeaders)
            return;
        foreach (var (list, header) in policy.Lists())
        {
            foreach (var item in list.Items.Where(item => item.Value.IndexOf(',') >= 0))
                findings.Add(policy, Found(item.At, item.Value, Consequence(policy.Dialect, header)) with { Cures = Split(item) });
        }
    }

    private static string Consequence(Dialect dialect, string header) =>
        dialect.CommaList is { } own ? "is no list: " + own
        : header == HeaderNames.ExposeHeaders
            ? "is sent in quotation marks, as one name: scripts can read none of these headers"
            : $"is sent in quotation marks, as one name: browsers say 'Cannot parse {header} response header field in preflight response'";

    private static IReadOnlyList<Cure> Split(Sourced<string> item)
    {
        var parts = item.Value.Split(',').Select(part => part.Trim()).Where(part => part.Length > 0).ToList();
        if (item.Split is { } split && parts.Count > 0)
            return [new Cure("Split into single arguments", "split", [split(parts)])];
        return item.Joiner is { } joiner && parts.Count > 0 ? Rewrite(item, string.Join(joiner, parts), "Split into single arguments", "split") : [];
    }
}

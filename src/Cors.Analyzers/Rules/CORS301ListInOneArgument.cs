namespace Cors.Analyzers.Rules;

/// <summary>Each method or header is an argument of its own.</summary>
internal sealed class ListInOneArgument() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS301",
        "A comma list stands in one argument",
        "'{0}' is sent in quotation marks, as one name: {1}",
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
                findings.Add(policy, Found(item.At, item.Value, Consequence(header)) with { Cures = Split(item) });
        }
    }

    private static string Consequence(string header) =>
        header == HeaderNames.ExposeHeaders
            ? "scripts can read none of these headers"
            : $"browsers say 'Cannot parse {header} response header field in preflight response'";

    private static IReadOnlyList<Cure> Split(Sourced<string> item)
    {
        var parts = item.Value.Split(',').Select(part => part.Trim()).Where(part => part.Length > 0).ToList();
        return item.Joiner is { } joiner && parts.Count > 0 ? Rewrite(item, string.Join(joiner, parts), "Split into single arguments", "split") : [];
    }
}

namespace Cors.Analyzers.Rules;

/// <summary>Allow-Headers names request headers, Expose-Headers names response headers.</summary>
internal sealed class HeaderOutOfPlace() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS306",
        "A header is listed where it cannot be",
        "'{0}' {1}",
        Category.Usage,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS306.md");

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        foreach (var item in policy.Headers.Items)
        {
            if (HeaderNames.IsResponse(item.Value))
                Report(item, "is a response header: no request carries it");
            else if (HeaderNames.IsForbiddenRequest(item.Value))
                Report(item, "is set by browsers alone: no script can send it, so it needs no permission");
        }

        foreach (var item in policy.Exposed.Items)
        {
            if (HeaderNames.ForbiddenResponse.Contains(item.Value))
                Report(item, "is never readable by a script, exposed or not");
            else if (HeaderNames.IsRequestOnly(item.Value))
                Report(item, "is a request header: no answer carries it");
        }

        void Report(Sourced<string> item, string why) =>
            findings.Add(policy, Found(item.At, item.Value, why) with { Cures = Remove(item, $"Remove '{item.Value}'", "remove") });
    }
}

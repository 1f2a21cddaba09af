namespace Cors.Analyzers.Rules;

/// <summary>A header that browsers do not know does nothing.</summary>
internal sealed class UnknownHeaderName() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS312",
        "A CORS header name is unknown",
        "'{0}' {1}",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS312.md");

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        foreach (var header in policy.Sent)
        {
            var name = header.Name.Value;
            if (HeaderNames.Request.Contains(name))
                Report(header, "is a request header: browsers send it and ignore it in answers", HeaderNames.Same(name, HeaderNames.RequestMethod) ? HeaderNames.AllowMethods : HeaderNames.AllowHeaders);
            else if (HeaderSpelling.Nearest(name) is { } meant)
                Report(header, $"is no header that browsers know; '{meant}' is", meant);
            else if (name.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase) && !HeaderNames.IsResponse(name) && !HeaderNames.PrivateNetwork.Contains(name))
                Report(header, "is no header that browsers know", null);
        }

        void Report(SentHeader header, string why, string? meant)
        {
            var sentAlready = meant is not null && policy.Sent.Any(other => HeaderNames.Same(other.Name.Value, meant));
            findings.Add(policy, Found(header.Name.At, header.Name.Value, why) with
            {
                Cures = meant is null || sentAlready ? Remove(header.Name, $"Remove '{header.Name.Value}'", "mend") : Rewrite(header.Name, meant, $"Write '{meant}'", "mend"),
            });
        }
    }
}

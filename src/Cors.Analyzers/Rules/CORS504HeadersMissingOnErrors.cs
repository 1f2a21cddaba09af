namespace Cors.Analyzers.Rules;

/// <summary>An error that the script cannot see looks like a CORS mistake.</summary>
internal sealed class HeadersMissingOnErrors() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS504",
        "CORS headers are missing on error answers",
        "Without 'always' {0} carry no Access-Control-Allow-Origin: a script sees a CORS error instead of the 4xx or 5xx",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS504.md");

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        // Preflights that matter are answered 2xx.
        if (policy.Answers is RequestKinds.Preflight || policy.Errors is ErrorAnswers.Unread)
            return;
        var cors = policy.Sent.Where(header => HeaderNames.IsResponse(header.Name.Value) || HeaderNames.Same(header.Name.Value, "Vary")).ToList();
        foreach (var origin in cors.Where(header => HeaderNames.Same(header.Name.Value, HeaderNames.AllowOrigin) && !header.OnErrors))
        {
            var edits = cors.Select(header => header.SendOnErrors).OfType<TextEdit>().ToList();
            findings.Add(policy, Found(origin.Name.At, policy.Dialect.ErrorAnswers) with
            {
                Severity = policy.Errors is ErrorAnswers.Program ? DiagnosticSeverity.Info : null,
                Cures = edits.Count > 0 ? [new Cure("Add 'always' to the CORS headers here", "always", edits)] : [],
            });
        }
    }
}

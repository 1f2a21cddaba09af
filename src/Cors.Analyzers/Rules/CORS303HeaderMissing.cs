namespace Cors.Analyzers.Rules;

/// <summary>Browsers ask before they send JSON, tokens, or any header of one's own.</summary>
internal sealed class HeaderMissing() : ApplicationRule(Mistake)
{
    private const string ContentType = "Content-Type";

    private const string Authorization = "Authorization";

    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS303",
        "A request header that an endpoint needs is not allowed",
        "The policy does not allow {0}, which {1}: browsers say 'Request header field {2} is not allowed by Access-Control-Allow-Headers in preflight response.'",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS303.md");

    public override void Judge(Application application, Findings findings)
    {
        foreach (var served in ServedPolicy.Of(application, policy => policy.Headers.Echo is null))
        {
            if (served.Lacking(endpoint => Needs(endpoint, application.Services), policy => policy.Headers, Allows) is { } lack)
            {
                findings.Add(lack.Policy, Found(lack.At, lack.What, lack.Who, lack.Missing[0].ToLowerInvariant()) with
                {
                    // Hubs are called by other programs than browsers too.
                    Severity = lack.Missing.Any(header => header is ContentType or Authorization) ? lack.Severity : DiagnosticSeverity.Info,
                    Also = lack.Places,
                    Cures = lack.Adding(Addition.Headers, "Allow"),
                });
            }
        }
    }

    private static IEnumerable<string> Needs(Endpoint endpoint, Services services)
    {
        // No script can send a body with GET.
        if (endpoint.ReadsJson is true && (endpoint.Methods.Count == 0 || endpoint.Methods.Any(method => method is not ("GET" or "HEAD"))))
            yield return ContentType;
        if (services.Bearer is true && endpoint.IsProtected is true && (endpoint.Schemes.Count == 0 || endpoint.Schemes.Contains("Bearer")))
            yield return Authorization;
        if (endpoint.Kind is EndpointKind.Hub)
        {
            yield return "X-Requested-With";
            yield return "X-SignalR-User-Agent";
        }
    }

    private static bool Allows(CorsPolicy policy, string header) =>
        policy.Headers.Echo is not null
        || policy.Headers.Items.SelectMany(item => item.Value.Split(',')).Select(item => item.Trim()).Any(item =>
            (item == "*" && !policy.AllowsCredentials && header != Authorization) || HeaderNames.Same(item, header));
}

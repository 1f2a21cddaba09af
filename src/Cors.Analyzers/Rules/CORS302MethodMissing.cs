namespace Cors.Analyzers.Rules;

/// <summary>Browsers ask before they send any other method than GET, HEAD and POST.</summary>
internal sealed class MethodMissing() : ApplicationRule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS302",
        "A method that an endpoint answers is not allowed",
        "The policy does not allow {0}, which {1}: browsers say 'Method {2} is not allowed by Access-Control-Allow-Methods in preflight response.'",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS302.md");

    public override void Judge(Application application, Findings findings)
    {
        foreach (var served in ServedPolicy.Of(application, policy => policy.Methods.Echo is null))
        {
            if (served.Lacking(Needs, policy => policy.Methods, Allows) is { } lack)
                findings.Add(lack.Policy, Found(lack.At, lack.What, lack.Who, lack.Missing[0]) with { Severity = lack.Severity, Also = lack.Places, Cures = lack.Adding(Addition.Methods, "Allow") });
        }
    }

    private static IEnumerable<string> Needs(Endpoint endpoint) =>
        endpoint.Methods.Where(method => method != "OPTIONS" && !Methods.Safelisted.Contains(method) && !Methods.Forbidden.Contains(method));

    /// <summary>What is misspelled in the list is another rule's.</summary>
    private static bool Allows(CorsPolicy policy, string method) =>
        policy.Methods.Echo is not null
        || policy.Methods.Items.SelectMany(item => item.Value.Split(',')).Select(item => item.Trim()).Any(item =>
            (item == "*" && !policy.AllowsCredentials) || string.Equals(item, method, StringComparison.OrdinalIgnoreCase) || (Methods.Mistaken.TryGetValue(item.ToUpperInvariant(), out var meant) && meant == method));
}

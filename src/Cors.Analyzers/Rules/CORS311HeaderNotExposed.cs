namespace Cors.Analyzers.Rules;

/// <summary>Scripts of other sites see seven response headers; the others must be exposed.</summary>
internal sealed class HeaderNotExposed() : ApplicationRule(Mistake)
{
    private static readonly IReadOnlyList<string> GrpcTrailers = ["Grpc-Status", "Grpc-Message"];

    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS311",
        "A response header that the client may need is not exposed",
        "The policy does not expose {0}: scripts of other sites cannot read what '{1}' {2}",
        Category.Usage,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS311.md");

    public override void Judge(Application application, Findings findings)
    {
        if (!application.MayWriteHeaders && !application.Has(PipelineStepKind.GrpcWeb))
            return;
        foreach (var served in ServedPolicy.Of(application, policy => policy.Exposed.Complete && policy.Cases.Count > 0, writing: true))
        {
            if (served.Lacking(Needs, policy => policy.Exposed, Exposes) is not { IsCertain: true } lack)
                continue;
            var rest = lack.Wanting.Count == 1 ? "sends" : lack.Wanting.Count == 2 ? "and another endpoint send" : $"and {lack.Wanting.Count - 1} other endpoints send";
            findings.Add(lack.Policy, Found(lack.At, lack.What, lack.Wanting[0].Display, rest) with
            {
                Also = [.. lack.Places, .. lack.Wanting.SelectMany(endpoint => endpoint.Writes).Select(header => header.At).Distinct().Take(10)],
                Cures = lack.Adding(Addition.Exposed, "Expose"),
            });
        }
    }

    private static IEnumerable<string> Needs(Endpoint endpoint) =>
        endpoint.Kind is EndpointKind.Grpc
            ? endpoint.Pipeline?.Steps.Any(step => step.Kind is PipelineStepKind.GrpcWeb) is true ? GrpcTrailers : []
            : endpoint.Writes.Select(header => header.Value).Where(header => !HeaderNames.SafelistedResponse.Contains(header) && !HeaderNames.ForbiddenResponse.Contains(header));

    /// <summary>A star that credentials make a literal is another rule's.</summary>
    private static bool Exposes(CorsPolicy policy, string header) =>
        policy.Exposed.Items.SelectMany(item => item.Value.Split(',')).Select(item => item.Trim()).Any(item => item == "*" || HeaderNames.Same(item, header));
}

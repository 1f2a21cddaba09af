namespace Cors.Analyzers.Rules;

/// <summary>SignalR's client for browsers sends credentials unless it is told not to.</summary>
internal sealed class HubWithoutCredentials() : ApplicationRule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS417",
        "A SignalR hub answers without credentials",
        "The policy allows {0}, but '{1}' needs credentials: SignalR's client for browsers sends them, and browsers say '{2}'",
        Category.Reliability,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS417.md");

    public override void Judge(Application application, Findings findings)
    {
        // To read all endpoints is dear: most programs have no hub.
        if (!application.Pipelines.SelectMany(pipeline => pipeline.Steps).Any(step => step.Name == "MapHub"))
            return;
        foreach (var served in ServedPolicy.Of(application, policy => !policy.AllowsCredentials))
        {
            if (served.Endpoints.FirstOrDefault(endpoint => endpoint.Kind is EndpointKind.Hub) is not { } hub || served.Paths.Any(path => !path.KnowsCredentials || path.AllowsCredentials || (path.Complete && path.Cases.Count == 0)))
                continue;
            var policy = served.Paths[0];
            var any = policy.Cases.FirstOrDefault(one => one.Send == OriginAnswer.Star);
            findings.Add(policy, Found(
                any?.Setting.At ?? policy.At,
                any is null ? "no credentials" : "any origin and so no credentials",
                hub.Display,
                any is null
                    ? "The value of the 'Access-Control-Allow-Credentials' header in the response is '' which must be 'true' when the request's credentials mode is 'include'."
                    : "The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'.") with
            {
                Also = [hub.At],
                // Any origin with credentials is worse.
                Cures = any is null && policy.Additions?.Add(Addition.Credentials, []) is { Count: > 0 } edits ? [new Cure("Allow credentials", "add", edits)] : [],
            });
        }
    }
}

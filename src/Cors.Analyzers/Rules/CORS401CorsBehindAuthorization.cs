namespace Cors.Analyzers.Rules;

/// <summary>A preflight carries no credentials, so authorization must not see it first.</summary>
internal sealed class CorsBehindAuthorization() : ApplicationRule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS401",
        "CORS runs behind authorization",
        "{0} refuses before {1} runs: {2}",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS401.md");

    public override void Judge(Application application, Findings findings)
    {
        foreach (var way in application.Pipelines.SelectMany(pipeline => pipeline.Ways()))
        {
            foreach (var cors in way.Where(step => step.Kind is PipelineStepKind.Cors))
            {
                // What stands behind the endpoints is the greater mistake, and has the same cure.
                if (Order.Before(way, cors, PipelineStepKind.Authorization) is not { } authorization
                    || Order.Before(way, cors, PipelineStepKind.Endpoints, PipelineStepKind.Terminal) is not null)
                    continue;
                findings.Add(Found(cors.At, authorization.Name, cors.Name, Consequence(application)) with
                {
                    Severity = RefusesNobody(application) ? DiagnosticSeverity.Info : null,
                    Also = [authorization.At],
                    Cures = Order.Move(way, cors, authorization),
                }, cors.Guard);
            }
        }
    }

    /// <summary>Programs made from a template call UseAuthorization and protect nothing.</summary>
    private static bool RefusesNobody(Application application) =>
        application.Services.FallbackPolicy == false && application.Endpoints.Count > 0 && application.Endpoints.All(endpoint => endpoint.IsProtected == false);

    private static string Consequence(Application application) =>
        application.Metadata.Count > 0 || application.Services.FallbackPolicy == true
            ? "a preflight carries no credentials, so it is answered 401 and the browser blocks the request"
            : "its 401 and 403 leave without CORS headers, so scripts see a CORS error instead, and preflights of protected any-method endpoints are answered 401";
}

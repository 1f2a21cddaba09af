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
            if (Order.AuthorizesInMvc(way) && application.Services.FallbackPolicy != true)
                continue;
            foreach (var cors in way.Where(step => step.Kind is PipelineStepKind.Cors))
            {
                // What stands behind the endpoints is the greater mistake, and has the same cure.
                if (Order.Before(way, cors, PipelineStepKind.Authorization) is not { } authorization
                    || Order.Before(way, cors, PipelineStepKind.Endpoints, PipelineStepKind.Terminal) is not null)
                    continue;
                var (consequence, isCertain) = Consequence(application);
                findings.Add(Found(cors.At, authorization.Name, cors.Name, consequence) with
                {
                    Severity = isCertain ? null : DiagnosticSeverity.Info,
                    Also = [authorization.At],
                    Cures = Order.Move(way, cors, authorization),
                }, cors.Guard);
            }
        }
    }

    /// <summary>Programs made from a template call UseAuthorization and protect nothing: then nobody is refused yet.</summary>
    private static (string Consequence, bool IsCertain) Consequence(Application application)
    {
        var guarded = application.Endpoints.Where(endpoint => endpoint.IsProtected == true).ToList();
        // Routing takes a preflight for the endpoint when that has CORS metadata or answers any method.
        if (guarded.FirstOrDefault(endpoint => endpoint.Methods.Count == 0 || endpoint.Metadata.LastOrDefault() is { Disables: false }) is { } refused)
            return ($"a preflight carries no credentials, so that of {refused.Display} is answered 401 and the browser blocks the request", true);
        if (application.Services.FallbackPolicy == true)
            return ("a preflight carries no credentials, so under the fallback policy it is answered 401 and the browser blocks the request", true);
        return guarded.Count > 0
            ? ($"the 401 and 403 of {guarded[0].Display} leave without CORS headers, so scripts see a CORS error instead of them", true)
            : ("what it refuses leaves without CORS headers, preflights too", false);
    }
}

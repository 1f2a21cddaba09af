namespace Cors.Analyzers.Rules;

/// <summary>WebApplication puts authorization in front of the program's own steps.</summary>
internal sealed class AuthorizationInsertedFirst() : ApplicationRule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS413",
        "Authorization that the host inserts runs before CORS",
        "The host inserts UseAuthorization before {0}, since the program does not call it: {1}",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS413.md");

    public override void Judge(Application application, Findings findings)
    {
        if (application.Services.Authorization != true || application.Major is not >= 7)
            return;
        foreach (var pipeline in application.Pipelines)
        {
            if (pipeline is not { RoutesByItself: true, Complete: true, IsWhole: true }
                || pipeline.Steps.Any(step => step.IsOpaque || step.Kind is PipelineStepKind.Authorization or PipelineStepKind.Routing)
                || Order.AuthorizesInMvc(pipeline.Steps)
                || pipeline.Steps.FirstOrDefault(step => step is { Kind: PipelineStepKind.Cors, Choices.Count: 0 }) is not { } cors)
                continue;
            var refused = application.Endpoints.Where(endpoint => IsRefused(endpoint, application)).ToList();
            if ((refused.Find(one => HasPreflights(one, application)) ?? refused.FirstOrDefault()) is not { } endpoint)
                continue;
            var consequence = HasPreflights(endpoint, application)
                ? $"a preflight carries no credentials, so that of {endpoint.Display} is answered 401"
                : $"the 401 and 403 of {endpoint.Display} leave without CORS headers, so scripts see a CORS error instead";
            findings.Add(Found(cors.At, cors.Name, consequence) with { Also = [endpoint.At], Cures = Insert(cors, pipeline) }, cors.Guard);
        }
    }

    /// <summary>UseAuthentication may be there: it does no harm on either side.</summary>
    private static IReadOnlyList<Cure> Insert(PipelineStep cors, Pipeline pipeline)
    {
        var steps = pipeline.Steps.ToList();
        var authentication = steps.Find(step => step.Kind is PipelineStepKind.Authentication);
        var behind = authentication is not null && steps.IndexOf(authentication) > steps.IndexOf(cors) ? authentication : cors;
        var receiver = behind.Text.Receiver;
        var edits = authentication is null
            ? behind.Text.WriteBehind($"{receiver}.UseAuthentication();\n{receiver}.UseAuthorization();", ".UseAuthentication().UseAuthorization()")
            : behind.Text.WriteBehind($"{receiver}.UseAuthorization();", ".UseAuthorization()");
        var what = authentication is null ? "UseAuthentication and UseAuthorization" : "UseAuthorization";
        return authentication?.Choices.Count > 0 || edits.Count == 0 ? [] : [new Cure($"Call {what} behind {behind.Name}", "insert", edits)];
    }

    private static bool IsRefused(Endpoint endpoint, Application application) =>
        endpoint.Metadata.LastOrDefault()?.Disables != true && (endpoint.IsProtected == true || (application.Services.FallbackPolicy == true && endpoint.IsProtected is null));

    /// <summary>Routing takes a preflight for the endpoint when that has CORS metadata or answers any method; a fallback policy refuses all others too.</summary>
    private static bool HasPreflights(Endpoint endpoint, Application application) =>
        endpoint.Metadata.Count > 0 || endpoint.Methods.Count == 0 || application.Services.FallbackPolicy == true;
}

namespace Cors.Analyzers.Rules;

/// <summary>WebApplication puts authorization in front of the program's own steps.</summary>
internal sealed class AuthorizationInsertedFirst() : ApplicationRule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS413",
        "Authorization that the host inserts runs before CORS",
        "The host inserts UseAuthorization before {0}, since the program does not call it: a preflight carries no credentials, so that of {1} is answered 401",
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
                || pipeline.Steps.Any(step => step.Kind is PipelineStepKind.Authorization or PipelineStepKind.Authentication or PipelineStepKind.Routing)
                || pipeline.Steps.FirstOrDefault(step => step is { Kind: PipelineStepKind.Cors, Choices.Count: 0 }) is not { } cors
                || Refused(application) is not { } endpoint)
                continue;
            var receiver = cors.Text.Receiver;
            var edits = cors.Text.WriteBehind($"{receiver}.UseAuthentication();\n{receiver}.UseAuthorization();", ".UseAuthentication().UseAuthorization()");
            findings.Add(Found(cors.At, cors.Name, endpoint.Display) with
            {
                Also = [endpoint.At],
                Cures = edits.Count > 0 ? [new Cure($"Call UseAuthentication and UseAuthorization behind {cors.Name}", "insert", edits)] : [],
            }, cors.Guard);
        }
    }

    /// <summary>An endpoint whose preflight reaches authorization: routing takes it for the endpoint when that has CORS metadata or answers any method.</summary>
    private static Endpoint? Refused(Application application) =>
        application.Endpoints.FirstOrDefault(endpoint => endpoint.Metadata.LastOrDefault()?.Disables != true
            && (endpoint.IsProtected == true || (application.Services.FallbackPolicy == true && endpoint.IsProtected is null))
            && (endpoint.Metadata.Count > 0 || endpoint.Methods.Count == 0 || application.Services.FallbackPolicy == true));
}

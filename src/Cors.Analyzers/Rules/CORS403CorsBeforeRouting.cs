namespace Cors.Analyzers.Rules;

/// <summary>CORS that runs before routing does not know the endpoint, and the endpoint insists that it does.</summary>
internal sealed class CorsBeforeRouting() : ApplicationRule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS403",
        "CORS runs before routing while endpoints carry CORS metadata",
        "{0} runs before {1} and cannot see the policy that {2} asks for: every request to that endpoint is answered 500 (contains CORS metadata, but a middleware was not found that supports CORS)",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS403.md");

    public override void Judge(Application application, Findings findings)
    {
        if (application.Metadata.Count == 0 || application.Major < 3)
            return;
        foreach (var way in application.Pipelines.Where(pipeline => pipeline.IsWhole).SelectMany(pipeline => pipeline.Ways()))
        {
            var routing = way.LastOrDefault(step => step.Kind is PipelineStepKind.Routing);
            var cors = way.Where(step => step.Kind is PipelineStepKind.Cors).ToList();
            if (routing is null || cors is not [var only] || way.Any(step => step.Kind is PipelineStepKind.Unknown)
                || Order.Before(way, routing, PipelineStepKind.Endpoints, PipelineStepKind.Terminal) is not null
                || way.TakeWhile(step => step.At != routing.At).All(step => step.At != only.At))
                continue;
            var metadata = application.Metadata[0];
            findings.Add(Found(only.At, only.Name, routing.Name, metadata.At.Text) with
            {
                Also = [routing.At, metadata.At],
                Cures = only.MoveBehind(routing) is { Count: > 0 } edits ? [new Cure($"Move {only.Name} behind {routing.Name}", "move", edits)] : [],
            }, only.Guard);
        }
    }
}

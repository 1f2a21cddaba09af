namespace Cors.Analyzers.Rules;

/// <summary>What answers ends the pipeline.</summary>
internal sealed class CorsBehindEndpoints() : ApplicationRule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS402",
        "CORS runs behind the endpoints",
        "{0} answers before {1} runs: {2}",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS402.md");

    public override void Judge(Application application, Findings findings)
    {
        foreach (var way in application.Pipelines.SelectMany(pipeline => pipeline.Ways()))
        {
            foreach (var cors in way.Where(step => step.Kind is PipelineStepKind.Cors))
            {
                if (Order.Before(way, cors, PipelineStepKind.Endpoints, PipelineStepKind.Terminal) is not { } answer)
                    continue;
                findings.Add(Found(cors.At, answer.Name, cors.Name, application.Dialect.BehindEndpoints) with
                {
                    Also = [answer.At],
                    Cures = Order.Move(way, cors, answer),
                }, cors.Guard);
            }
        }
    }
}

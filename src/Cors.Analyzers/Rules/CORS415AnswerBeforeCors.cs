namespace Cors.Analyzers.Rules;

/// <summary>What answers by itself before CORS leaves without CORS headers.</summary>
internal sealed class AnswerBeforeCors() : ApplicationRule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS415",
        "Something answers by itself before CORS runs",
        "{0} may answer before {1} runs: {2}",
        Category.Reliability,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS415.md");

    public override void Judge(Application application, Findings findings)
    {
        foreach (var way in application.Pipelines.SelectMany(pipeline => pipeline.Ways()))
        {
            foreach (var cors in way.Where(step => step.Kind is PipelineStepKind.Cors))
            {
                var before = way.TakeWhile(step => step.At != cors.At).ToList();
                if (before.Exists(step => step.Kind is PipelineStepKind.Cors or PipelineStepKind.Unknown or PipelineStepKind.Endpoints or PipelineStepKind.Terminal)
                    || before.Find(step => step.CanMeet(cors) && Consequence(step, application) is not null) is not { } answer)
                    continue;
                findings.Add(Found(cors.At, answer.Name, cors.Name, Consequence(answer, application)!) with
                {
                    Also = [answer.At],
                    Cures = KnowsEndpointsThere(application, before, answer) && cors.MoveBefore(answer) is { Count: > 0 } edits ? [new Cure($"Move {cors.Name} before {answer.Name}", "move", edits)] : [],
                }, cors.Guard);
            }
        }
    }

    private static string? Consequence(PipelineStep step, Application application) => step switch
    {
        { BeforeCors: { } told } => told,
        { Kind: PipelineStepKind.RateLimiter } => "its 429 leaves without CORS headers, so scripts see a CORS error instead",
        { Kind: PipelineStepKind.Own, MayAnswer: true } => "it refuses preflights too, which carry neither credentials nor keys, and its answers leave without CORS headers",
        { Kind: PipelineStepKind.HttpsRedirection } when application.AnswersHttpAndHttps => "a preflight over http is answered by a redirect, which browsers do not follow (Redirect is not allowed for a preflight request)",
        _ => null,
    };

    /// <summary>Endpoints with CORS metadata need the middleware behind routing.</summary>
    private static bool KnowsEndpointsThere(Application application, List<PipelineStep> before, PipelineStep answer) =>
        application.Metadata.Count == 0 || !before.Skip(before.IndexOf(answer)).Any(step => step.Kind is PipelineStepKind.Routing);
}

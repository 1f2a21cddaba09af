namespace Cors.Analyzers.Rules;

/// <summary>What runs in development only is missing in production.</summary>
internal sealed class CorsInDevelopmentOnly() : ApplicationRule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS416",
        "CORS runs in development only while endpoints carry CORS metadata",
        "{0} runs in development only: elsewhere every request to an endpoint with CORS metadata ({1}) is answered 500",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS416.md");

    public override string NoCure => "Whether it is meant for production only the owner can say.";

    public override void Judge(Application application, Findings findings)
    {
        if (application.Metadata.Count == 0 || application.Major < 3)
            return;
        foreach (var pipeline in application.Pipelines.Where(pipeline => pipeline is { Complete: true, IsWhole: true }))
        {
            var cors = pipeline.Ways().SelectMany(way => way).Where(step => step.Kind is PipelineStepKind.Cors).ToList();
            if (cors.Count > 0 && cors.All(step => step.Guard is Guard.Development && step.Choices.Count > 0))
                findings.Add(Found(cors[0].At, cors[0].Name, application.Metadata[0].At.Text) with { Also = [application.Metadata[0].At] });
        }
    }
}

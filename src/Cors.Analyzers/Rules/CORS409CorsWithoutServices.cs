namespace Cors.Analyzers.Rules;

/// <summary>The middleware needs its services.</summary>
internal sealed class CorsWithoutServices() : ApplicationRule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS409",
        "CORS without the CORS services",
        "Nothing registers the services that {0} needs: the program does not start (Unable to resolve service for type 'Microsoft.AspNetCore.Cors.Infrastructure.ICorsService')",
        Category.Reliability,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS409.md");

    public override void Judge(Application application, Findings findings)
    {
        if (application.Services.Cors != false)
            return;
        foreach (var step in application.Pipelines.Where(pipeline => pipeline.IsWhole).SelectMany(pipeline => pipeline.Ways()).SelectMany(way => way))
        {
            if (step.Kind is not PipelineStepKind.Cors)
                continue;
            findings.Add(Found(step.At, step.Name) with
            {
                Severity = step.Choices.Count > 0 ? DiagnosticSeverity.Warning : null,
                Cures = application.Register("AddCors()") is { Count: > 0 } edits ? [new Cure("Register the CORS services", "insert", edits)] : [],
            }, step.Guard);
        }
    }
}

namespace Cors.Analyzers.Rules;

/// <summary>Web API 2 and ASP.NET Core have attributes of the same name.</summary>
internal sealed class WrongEnableCors() : ApplicationRule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS418",
        "EnableCors has no effect",
        "{0}",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS418.md");

    public override void Judge(Application application, Findings findings)
    {
        foreach (var attribute in application.Foreign)
            findings.Add(Found(attribute, $"{attribute.Text} is that of ASP.NET Web API 2 (System.Web.Http.Cors), which ASP.NET Core does not know: no CORS header is sent for it"));
        foreach (var attribute in application.Idle)
        {
            findings.Add(Found(attribute, $"{attribute.Text} does nothing: the program never calls EnableCors() on its HttpConfiguration, so no CORS header is sent") with
            {
                Also = [.. application.TurnOn.Select(edit => edit.At)],
                Cures = application.TurnOn.Count > 0 ? [new Cure("Call EnableCors() where the routes are mapped", "insert", application.TurnOn)] : [],
            });
        }
    }
}

namespace Cors.Analyzers.Rules;

/// <summary>Web API 2 and ASP.NET Core have attributes of the same name.</summary>
internal sealed class WrongEnableCors() : ApplicationRule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS418",
        "The EnableCors of another framework",
        "{0} is that of ASP.NET Web API 2 (System.Web.Http.Cors), which ASP.NET Core does not know: no CORS header is sent for it",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS418.md");

    public override string NoCure => "It takes origins where ASP.NET Core's takes the name of a policy, which must be written first.";

    public override void Judge(Application application, Findings findings)
    {
        foreach (var attribute in application.Foreign)
            findings.Add(Found(attribute, attribute.Text));
    }
}

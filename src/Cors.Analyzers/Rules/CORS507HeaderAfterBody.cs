namespace Cors.Analyzers.Rules;

/// <summary>The head of an answer leaves before its body.</summary>
internal sealed class HeaderAfterBody() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS507",
        "A CORS header is set after the body began",
        "The body begins in line {1}, before '{0}' is set: unless output is buffered the header is not sent ('Cannot modify header information - headers already sent')",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS507.md");

    public override string? NoCure => "Moving the header may move it out of the condition that it depends on.";

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        // The others come too late as well.
        if (policy.Late.Count > 0)
        {
            var late = policy.Late[0];
            var line = late.Output.Document.Text.Lines.GetLinePosition(late.Output.Span.Start).Line + 1;
            findings.Add(policy, Found(late.Header.Name.At, late.Header.Name.Value, line.ToString(System.Globalization.CultureInfo.InvariantCulture)) with { Also = [late.Output] });
        }
    }
}

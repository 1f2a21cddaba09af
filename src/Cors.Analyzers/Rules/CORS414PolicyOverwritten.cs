namespace Cors.Analyzers.Rules;

/// <summary>Policies are kept by name; the last one under a name stays.</summary>
internal sealed class PolicyOverwritten() : ApplicationRule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS414",
        "A policy is overwritten or out of reach",
        "{0}",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS414.md");

    public override void Judge(Application application, Findings findings)
    {
        var declared = application.Names.Declared;
        foreach (var name in application.Names.DefaultNames)
        {
            if (declared.FirstOrDefault(policy => policy.Name is null && name.Value != "__DefaultCorsPolicy" && policy.At.Document.Equals(name.At.Document) && policy.At.Span.Start < name.At.Span.Start && policy.Choices.Count == 0) is not { } before)
                continue;
            var edits = name.Text.MoveBefore(before.Text);
            var stands = declared.Any(policy => policy.Name?.Value == name.Value) ? "is another one" : "nobody defines";
            findings.Add(Found(name.At, $"AddDefaultPolicy registered its policy under another name before this line: the default policy is now '{name.Value}', which {stands}") with
            {
                Also = [before.At],
                Cures = edits.Count > 0 ? [new Cure("Move it before AddDefaultPolicy", "move", edits)] : [],
            });
        }

        for (var index = 1; index < declared.Count; index++)
        {
            var again = declared[index];
            // Two sides of a condition do not meet.
            if (again.Choices.Count > 0 || declared.Take(index).FirstOrDefault(policy => policy.Name?.Value == again.Name?.Value && policy.Choices.Count == 0 && policy.Member == again.Member) is not { } first)
                continue;
            var what = again.Name is { } name ? $"The policy '{name.Value}' is defined a second time" : "The default policy is defined a second time";
            findings.Add(Found(again.At, what + ": this one takes the place of the first") with { Also = [first.At] });
        }
    }
}

namespace Cors.Analyzers.Rules;

/// <summary>Who names no policy gets the default one.</summary>
internal sealed class NoDefaultPolicy() : ApplicationRule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS410",
        "The default policy is asked for, and there is none",
        "{0} names no policy and there is no default policy: no CORS header is sent",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS410.md");

    public override void Judge(Application application, Findings findings)
    {
        if (!application.Names.Complete || application.Names.Declared.Any(declared => declared.IsDefault || declared.IsMentioned))
            return;
        var steps = application.Pipelines.SelectMany(pipeline => pipeline.Ways()).SelectMany(way => way).Where(step => step.Kind is PipelineStepKind.Cors).ToList();
        // The middleware's own policy takes the place of the default one; without any middleware there is a greater mistake.
        if (steps.Count == 0 || steps.Any(step => step.Applies is not PolicyChoice.Default) || application.Pipelines.Any(pipeline => !pipeline.Complete))
            return;
        foreach (var metadata in application.Metadata.Where(metadata => metadata is { Applies: PolicyChoice.Default, Disables: false }))
            Report(metadata.At, metadata.At.Text, application, findings, Guard.None);
        if (application.Metadata.Any(metadata => !metadata.Disables) || application.Names.Used.Count > 0)
            return;
        foreach (var step in steps)
            Report(step.At, step.Name, application, findings, step.Guard);
    }

    private void Report(Place at, string name, Application application, Findings findings, Guard guard) =>
        findings.Add(Found(at, name) with { Also = [.. application.Names.Declared.Select(declared => declared.At)], Cures = NameTheOnly(at, application) }, guard);

    private static IReadOnlyList<Cure> NameTheOnly(Place at, Application application)
    {
        if (application.Names.Declared is not [{ Name.Value: { } name }])
            return [];
        var behind = at.Document.Text.ToString(TextSpan.FromBounds(at.Span.End, Math.Min(at.Span.End + 2, at.Document.Text.Length)));
        var argument = QuotedName.Of(name);
        var edit = behind == "()" ? new TextEdit(at.Document.At(new TextSpan(at.Span.End + 1, 0)), argument)
            : new TextEdit(at.Document.At(new TextSpan(at.Span.End, 0)), "(" + argument + ")");
        return [new Cure($"Name the policy '{name}'", "name", [edit])];
    }
}

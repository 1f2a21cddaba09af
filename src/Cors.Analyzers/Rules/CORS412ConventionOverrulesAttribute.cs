namespace Cors.Analyzers.Rules;

/// <summary>Of an endpoint's CORS metadata the last counts, and conventions come after attributes.</summary>
internal sealed class ConventionOverrulesAttribute() : ApplicationRule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS412",
        "A convention overrules an attribute",
        "'{0}' overrules [{1}] of '{2}': {3}",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS412.md");

    public override void Judge(Application application, Findings findings)
    {
        if (!application.Metadata.Any(metadata => metadata.Kind is MetadataKind.Attribute) || !application.Metadata.Any(metadata => metadata.Kind is MetadataKind.GroupConvention))
            return;
        var overruled = new Dictionary<Place, (CorsMetadata Convention, Endpoint First, List<CorsMetadata> Attributes)>();
        foreach (var endpoint in application.Endpoints)
        {
            if (!endpoint.Complete || endpoint.Metadata.LastOrDefault() is not { Kind: not MetadataKind.Attribute } convention
                || endpoint.Metadata.LastOrDefault(metadata => metadata.Kind is MetadataKind.Attribute) is not { } attribute || !Differ(attribute, convention))
                continue;
            if (!overruled.TryGetValue(convention.At, out var known))
                overruled[convention.At] = known = (convention, endpoint, []);
            known.Attributes.Add(attribute);
        }

        foreach (var (convention, first, attributes) in overruled.Values)
        {
            findings.Add(Found(convention.At, convention.At.Text, Words(attributes[0]), first.Display, Consequence(attributes[0], convention)) with
            {
                Also = [.. attributes.Select(attribute => attribute.At).Distinct().Take(10)],
                Cures = Cures(convention, first.Pipeline),
            });
        }
    }

    private static string Words(CorsMetadata attribute) => attribute.At.Text + (attribute.Name is { } name ? $"(\"{name.Value}\")" : "");

    private static bool Differ(CorsMetadata attribute, CorsMetadata convention) =>
        attribute.Disables != convention.Disables
        || (!convention.Disables && attribute.Applies is PolicyChoice.Named && (convention.Applies is PolicyChoice.Inline or PolicyChoice.Default || (convention.Applies is PolicyChoice.Named && convention.Name?.Value != attribute.Name?.Value)));

    private static string Consequence(CorsMetadata attribute, CorsMetadata convention) =>
        attribute.Disables ? "other sites may still call it"
        : convention.Disables ? "other sites may not call it"
        : $"the policy '{attribute.Name?.Value}' never answers for it";

    /// <summary>What the middleware applies, an attribute may change.</summary>
    private static IReadOnlyList<Cure> Cures(CorsMetadata convention, Pipeline? pipeline)
    {
        if (convention.Extent.IsEmpty)
            return [];
        var remove = convention.At.Document.At(convention.Extent).Replace("");
        var steps = pipeline?.Steps.Where(step => step.Kind is PipelineStepKind.Cors).ToList();
        if (convention is { Kind: MetadataKind.GroupConvention, Applies: PolicyChoice.Named, Name: { } name } && steps is [{ Applies: PolicyChoice.Default } only] && Naming(only, name) is { } naming)
            return [new Cure($"Apply '{name.Value}' by {only.Name} instead", "middleware", [naming, remove])];
        return [new Cure($"Remove '{convention.At.Text}'", "remove", [remove])];
    }

    /// <summary>The edit that gives the middleware the policy's name; null where that cannot be written.</summary>
    private static TextEdit? Naming(PipelineStep step, Sourced<string> name)
    {
        var text = step.At.Document.Text;
        var parentheses = new TextSpan(step.At.Span.End, 2);
        return parentheses.End <= text.Length && text.ToString(parentheses) == "()" && name.At.Document.Equals(step.At.Document)
            ? step.At.Document.At(new TextSpan(parentheses.Start + 1, 0)).Replace(name.Literal is null ? name.At.Text : $"\"{name.Value}\"")
            : null;
    }
}

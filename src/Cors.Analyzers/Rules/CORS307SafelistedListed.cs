namespace Cors.Analyzers.Rules;

/// <summary>Safelisted methods and headers need no permission.</summary>
internal sealed class SafelistedListed() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS307",
        "Something is listed that is always allowed",
        "'{0}' is always allowed: it need not be listed",
        Category.Usage,
        DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        helpLinkUri: Pages + "CORS307.md");

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        if (!policy.Dialect.ListsSafelistedMethods)
            Report(policy.Methods, Methods.Safelisted);
        Report(policy.Headers, HeaderNames.SafelistedRequest);
        Report(policy.Exposed, HeaderNames.SafelistedResponse);

        void Report(ListSetting list, ImmutableHashSet<string> always)
        {
            foreach (var item in list.Items.Where(item => always.Contains(item.Value)))
                findings.Add(policy, Found(item.At, item.Value) with { Cures = Remove(item, $"Remove '{item.Value}'", "remove") });
        }
    }
}

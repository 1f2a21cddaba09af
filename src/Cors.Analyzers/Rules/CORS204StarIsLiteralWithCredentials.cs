namespace Cors.Analyzers.Rules;

/// <summary>With credentials a star in a list means a star.</summary>
internal sealed class StarIsLiteralWithCredentials() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS204",
        "'*' is a literal once credentials are allowed",
        "'*' in {0} is no wildcard for requests with credentials: it stands for {1} called '*'",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS204.md");

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        if (!policy.AllowsCredentials)
            return;
        Report(policy.Methods, HeaderNames.AllowMethods, "a method", "GET,HEAD,POST,PUT,PATCH,DELETE");
        Report(policy.Headers, HeaderNames.AllowHeaders, "a header", "Authorization,Content-Type");
        Report(policy.Exposed, HeaderNames.ExposeHeaders, "a header", null);

        void Report(ListSetting list, string header, string what, string? values)
        {
            foreach (var star in list.Items.Where(item => item.Value == "*"))
                findings.Add(policy, Found(star.At, header, what) with { Cures = Cure(list, star, policy.Dialect.WritesHeaders ? values : star.Joiner is { } joiner ? values?.Replace(",", joiner) : null) });
        }
    }

    private static IReadOnlyList<Cure> Cure(ListSetting list, Sourced<string> star, string? values) =>
        list.Items.Count > 1 ? Remove(star, "Remove '*'", "list")
        : values is not null ? Rewrite(star, values, $"Write '{values}'", "list")
        : [];
}

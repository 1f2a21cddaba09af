namespace Cors.Analyzers.Rules;

/// <summary>A string is not an origin for a reason that no other rule names.</summary>
internal sealed class MalformedOrigin() : Rule(Mistake)
{
    private static readonly DiagnosticDescriptor Mistake = new(
        "CORS105",
        "A string is no origin",
        "Origin '{0}' {1}, so {2}",
        Category.Reliability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "CORS105.md");

    public override void Judge(CorsPolicy policy, Findings findings)
    {
        foreach (var entry in policy.Entries)
        {
            if (Describe(entry) is not { } why)
                continue;
            findings.Add(policy, Found(entry.Text.At, entry.Text.Value, why, entry.Consequence) with
            {
                Cures = entry.Mend is { } mend ? [new Cure("Write a list", "list", [mend])] : Rewrite(entry.Text, entry.Origin.Mended, $"Write '{entry.Origin.Mended}'", "mend"),
            });
        }
    }

    private static string? Describe(OriginEntry entry) => entry.Problem switch
    {
        _ when (entry.Use & OriginUse.Letters) != 0 => "is one string where a list is read, so that each of its letters counts as an origin",
        OriginProblem.Empty => "is empty",
        OriginProblem.WhiteSpace => "has white space around it",
        OriginProblem.UserInfo => "carries a user name, which browsers never send",
        OriginProblem.BadPort => "has a port that no browser writes",
        OriginProblem.UpperCase => "is compared letter by letter, but browsers send lower case",
        OriginProblem.AddressForm => "has an IP address in a form that browsers do not send",
        OriginProblem.UnicodeHost => "has a host in Unicode, which browsers send in its ASCII form",
        OriginProblem.ForeignScheme => $"has the scheme '{entry.Origin.Scheme}', which no page's origin has",
        OriginProblem.Malformed => "is not of the form scheme://host[:port]",
        _ => null,
    };
}

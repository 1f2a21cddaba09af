namespace Cors.Analyzers.Reading.Config.Iis;

/// <summary>Reads what refuses OPTIONS before any header of a preflight counts.</summary>
internal sealed class Verbs(IisSource source, IisScope scope)
{
    private static readonly IReadOnlyDictionary<Offer, IReadOnlyList<TextEdit>> NoOffers = ImmutableDictionary<Offer, IReadOnlyList<TextEdit>>.Empty;

    /// <summary>What happens to the preflight, with the cure where there is one.</summary>
    public (PreflightAnswer Answer, IReadOnlyDictionary<Offer, IReadOnlyList<TextEdit>> Offers) Preflight()
    {
        // The CORS module answers before all others.
        if (scope.Section("cors") is not null)
            return (PreflightAnswer.Unread, NoOffers);
        if (scope.Section("security", "requestFiltering", "verbs") is { } verbs)
        {
            var options = verbs.All("add").FirstOrDefault(add => string.Equals(add.Attribute("verb")?.Value, "OPTIONS", StringComparison.OrdinalIgnoreCase));
            if (options is not null && Is(options.Attribute("allowed")?.Value, "false"))
                return (new PreflightAnswer.Refused(404, "request filtering denies the verb OPTIONS", source.At(options.Span)), Offer(source.At(source.File.Lines.Removal(options.Span)).Replace("")));
            if (options is null && Is(verbs.Attribute("allowUnlisted")?.Value, "false") && verbs.All("add").LastOrDefault() is { } last)
                return (new PreflightAnswer.Refused(404, "request filtering lists only other verbs", source.At(verbs.StartTag)), Offer(source.After(last, "<add verb=\"OPTIONS\" allowed=\"true\" />")));
        }

        var (windows, anonymous) = (scope.Section("security", "authentication", "windowsAuthentication"), scope.Section("security", "authentication", "anonymousAuthentication"));
        return Is(windows?.Attribute("enabled")?.Value, "true") && Is(anonymous?.Attribute("enabled")?.Value, "false")
            ? (new PreflightAnswer.Refused(401, "Windows authentication is required, and preflights carry no credentials", source.At(anonymous!.StartTag)), NoOffers)
            : (PreflightAnswer.Unread, NoOffers);
    }

    private static bool Is(string? value, string word) => string.Equals(value, word, StringComparison.OrdinalIgnoreCase);

    private static IReadOnlyDictionary<Offer, IReadOnlyList<TextEdit>> Offer(TextEdit edit) =>
        ImmutableDictionary<Offer, IReadOnlyList<TextEdit>>.Empty.Add(Model.Offer.AnswerPreflight, [edit]);
}

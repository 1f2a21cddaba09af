namespace Cors.Analyzers.Reading.Config.Nginx;

/// <summary>Words the cures that only nginx's own grammar can word.</summary>
internal sealed class OfferReading(NginxSource source)
{
    private readonly Dictionary<Offer, IReadOnlyList<TextEdit>> _offers = [];

    /// <summary>The offers so far.</summary>
    public IReadOnlyDictionary<Offer, IReadOnlyList<TextEdit>> Offers => _offers;

    /// <summary><c>Vary: Origin</c> beside the header that depends on the origin.</summary>
    public void SendVary(IReadOnlyList<HeaderLine> sent)
    {
        if (AllowOrigin(sent) is not { } line)
            return;
        var written = line.Replaces ? "more_set_headers 'Vary: Origin';" : $"add_header Vary Origin{(line.Always ? " always" : "")};";
        Add(Offer.SendVary, Insertion.After(source, line.Directive, written));
    }

    /// <summary>An <c>if</c> that answers the preflight with the headers that count in the location.</summary>
    /// <param name="place">The location.</param>
    /// <param name="sent">The headers.</param>
    /// <param name="refusal">The <c>return</c> that refuses the preflight, if one does: the answer must come before it.</param>
    public void AnswerPreflight(Level place, IReadOnlyList<HeaderLine> sent, Directive? refusal)
    {
        // In a server's "if" no header may be added, and what stands in an "if" of the location would be lost in another.
        if (place.Kind is not LevelKind.Location || AllowOrigin(sent) is null || sent.Any(line => line.IsCors && !line.Replaces && !line.Directive.IsEnded))
            return;
        var repeated = sent.Where(line => LostReading.IsOfUse(line.Name, RequestKinds.Preflight) && !line.Replaces)
            .GroupBy(line => line.Name, StringComparer.OrdinalIgnoreCase)
            .Select(group => "\t" + source.File.Written(group.First().Directive.Span));
        var last = place.Body.Directives.LastOrDefault(directive => directive.Name is "set" or "if");
        IReadOnlyList<string> answer = ["if ($request_method = OPTIONS) {", .. repeated, "\treturn 204;", "}"];
        var block = refusal is null ? Insertion.Into(source, place.Owner!, last, answer) : Before(place, refusal, answer);
        var limit = place.Own("limit_except");
        if (block is { } edit)
            _offers[Offer.AnswerPreflight] = limit is null ? [edit] : [edit, source.Insert(limit.Head.End, " OPTIONS")];
    }

    private TextEdit? Before(Level place, Directive refusal, IReadOnlyList<string> answer)
    {
        var around = place.Body.Directives.FindIndex(directive => directive.Span.Contains(refusal.Span));
        // What is set later would be missing in the answer.
        return around < 0 || place.Body.Directives.Skip(around).Any(directive => directive.Name == "set") ? null : Insertion.Above(source, place.Owner!, place.Body.Directives[around], answer);
    }

    /// <summary>The headers of one branch in the other as well.</summary>
    /// <param name="from">What the one branch sends.</param>
    /// <param name="to">The block of the other.</param>
    /// <param name="answers">Which requests that one answers: it gets no header that they have no use for.</param>
    public void SendOnBoth(IReadOnlyList<HeaderLine> from, Level to, RequestKinds answers)
    {
        // Whoever asks is sent back: elsewhere the condition that keeps strangers out would be missing.
        if (AllowOrigin(from)?.Text == "$http_origin")
            return;
        if (to.Owner is null || to.Kind is LevelKind.Server || (to.Kind is LevelKind.If && to.Outer!.Kind is LevelKind.Server))
            return;
        var missing = from.Where(line => (LostReading.IsOfUse(line.Name, answers) || line.Is("Vary")) && !Array.Exists(to.Sent, other => other.Is(line.Name))).ToList();
        // Where headers are inherited, the first one of its own would make them go.
        IReadOnlyList<HeaderLine> kept = to.Added.Count == 0 && missing.Any(line => !line.Replaces) ? to.Inherited : [];
        if (missing.Count == 0 || missing.Concat(kept).Any(line => !line.Directive.IsEnded))
            return;
        var written = kept.Concat(missing).Select(line => source.File.Written(line.Directive.Span)).Distinct().ToList();
        Add(Offer.SendOnBoth, to.Added.Count > 0 ? Insertion.Before(source, to.Added[0].Directive, written) : Insertion.Into(source, to.Owner, null, written));
    }

    private static HeaderLine? AllowOrigin(IReadOnlyList<HeaderLine> sent) => sent.FirstOrDefault(line => line.Is(HeaderNames.AllowOrigin));

    private void Add(Offer offer, TextEdit? edit)
    {
        if (edit is { } known)
            _offers[offer] = [known];
    }
}

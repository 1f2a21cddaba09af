using Cors.Analyzers.Reading.Scripts.Php.Running;
using Cors.Analyzers.Reading.Scripts.Php.Syntax;

namespace Cors.Analyzers.Reading.Scripts.Php.Policies;

/// <summary>Words the cures that only PHP's own grammar can word.</summary>
internal sealed class OfferReading(PhpSource source, IReadOnlyList<State> preflights, IReadOnlyList<State> actuals)
{
    /// <summary>What refuses every preflight; null where some get through.</summary>
    public PreflightAnswer.Refused? Refusal =>
        preflights.Count > 0 && preflights.All(state => state.Status is >= 300) && preflights[0] is var first
            ? new(first.Status!.Value, first.Status < 400 ? "the program redirects it" : first.Status is 405 or 501 ? "the program refuses the method OPTIONS" : first.Status is 401 or 403 ? "the program asks for a log-in, and preflights carry none" : "the program refuses it", source.At(first.EndedAt))
            : null;

    /// <summary>Where a finding stands about headers that are not there.</summary>
    public TextSpan MissingAt(List<State> states) =>
        states[0].Course is Course.Exit or Course.Return && !states[0].EndedAt.IsEmpty ? states[0].EndedAt
        : preflights.Concat(actuals).SelectMany(state => state.Writes).FirstOrDefault(write => write.IsCors)?.NameAt ?? default;

    /// <summary>The offers for a policy.</summary>
    /// <param name="states">The ways that it answers.</param>
    /// <param name="shown">The headers that it sends.</param>
    /// <param name="answers">Which requests it answers.</param>
    /// <param name="preflight">What happens to the preflight.</param>
    /// <param name="varies">Does it say that the origin counts?</param>
    public IReadOnlyDictionary<Offer, IReadOnlyList<TextEdit>> Of(List<State> states, List<Write> shown, RequestKinds answers, PreflightAnswer preflight, bool? varies)
    {
        var offers = new Dictionary<Offer, IReadOnlyList<TextEdit>>();
        var origins = states.SelectMany(state => state.Writes).Where(write => HeaderNames.Same(write.Name, HeaderNames.AllowOrigin)).Distinct().ToList();
        if (varies is false)
            Add(Offer.SendVary, [.. origins.GroupBy(write => write.Whole).Select(group => Vary(group.First()))]);
        Add(Offer.AllowAnyOrigin, [.. origins.Where(write => write.Values is [{ Value.Single.Kind: PieceKind.Origin }]).GroupBy(write => write.ValueAt).Select(group => Star(group.First()))]);
        var sites = states.Select(state => state.Site).OfType<TestSite>().Where(site => site.PatternAt is null).GroupBy(site => site.At).Select(group => group.First()).ToList();
        // A safe pattern takes long to find, and most tests need none.
        if (sites.Count > 0)
            offers[Offer.TightenTest] = new LazyList<TextEdit>(() => Whole([.. sites.Select(new Tightening(source).Edit)]));
        if (preflight is PreflightAnswer.Refused)
            Add(Offer.AnswerPreflight, new PreflightCures(source, preflights, actuals).Answer());
        Add(Offer.SendOnBoth, new PreflightCures(source, preflights, actuals).SendOnBoth(shown, answers));
        return offers;

        void Add(Offer offer, IReadOnlyList<TextEdit?> edits)
        {
            if (Whole(edits) is { Count: > 0 } whole)
                offers[offer] = whole;
        }
    }

    /// <summary>All edits, or none where one of them is not known.</summary>
    private static IReadOnlyList<TextEdit> Whole(IReadOnlyList<TextEdit?> edits) =>
        edits.All(edit => edit is not null) ? [.. edits.Select(edit => edit!)] : [];

    /// <summary><c>Vary: Origin</c> beside the header that depends on the origin.</summary>
    private TextEdit? Vary(Write write)
    {
        if (write.Whole.IsEmpty)
            return null;
        switch (write.Shape)
        {
            case WriteShape.Link:
                return source.Insert(write.Whole.End, $"->{write.Method}('Vary', 'Origin')");
            case WriteShape.Statement when write.IsInBlock:
                var written = write.Method.Length == 0 ? "header('Vary: Origin', false);"
                    : source.Written(TextSpan.FromBounds(write.Whole.Start, write.NameAt.Start)) is var head && head.EndsWith("'", StringComparison.Ordinal) | head.EndsWith("\"", StringComparison.Ordinal)
                        ? head.Substring(0, head.Length - 1) + "'Vary', 'Origin');"
                        : null;
                return written is null ? null : After(write.Whole, written);
            case WriteShape.Element:
                return source.Insert(write.Whole.Start, "'Vary' => 'Origin', ");
            default:
                return null;
        }
    }

    private TextEdit? After(TextSpan statement, string written) =>
        source.Lines.StartsLine(statement.Start) && source.Lines.EndsLine(statement.End)
            ? source.Insert(statement.End, source.Lines.LineEnd + source.Lines.Indentation(statement.Start) + written)
            : source.Insert(statement.End, " " + written);

    /// <summary><c>*</c> instead of the request's origin.</summary>
    private TextEdit? Star(Write write) => write.Argument switch
    {
        Expression.Template { Pieces: [Expression.Text, var only] } => source.At(only.Span).Replace("*"),
        Expression.Binary { Operator: ".", Left: Expression.Text { Value: var head } text } whole when head.TrimEnd().EndsWith(":", StringComparison.Ordinal) && text.Content.End < source.Text.Length =>
            source.At(TextSpan.FromBounds(text.Content.End, whole.Span.End)).Replace((head.EndsWith(" ", StringComparison.Ordinal) ? "*" : " *") + source.Text[text.Content.End]),
        { } value when write.Method.Length > 0 && write.Receiver.Length > 0 && value is not (Expression.Template or Expression.Binary) => source.At(value.Span).Replace("'*'"),
        _ => null,
    };
}

namespace Cors.Analyzers.Reading.Config.Apache;

/// <summary>Words the cures that only Apache's own grammar can word.</summary>
internal sealed class OfferReading(ApacheSource source)
{
    private readonly Dictionary<Offer, IReadOnlyList<TextEdit>> _offers = [];

    /// <summary>The offers so far.</summary>
    public IReadOnlyDictionary<Offer, IReadOnlyList<TextEdit>> Offers => _offers;

    /// <summary><c>Vary: Origin</c> beside the header that depends on the origin.</summary>
    public void SendVary(Surroundings surroundings)
    {
        if (surroundings.Lines.LastOrDefault(line => HeaderNames.Same(line.Name, HeaderNames.AllowOrigin)) is { Statement.Ifs.IsEmpty: true } line)
            _offers[Offer.SendVary] = [source.After(line.Directive, $"Header {(line.IsAlways ? "always " : "")}merge Vary Origin")];
    }

    /// <summary>The headers of successes on every answer, so that the one to the preflight has them.</summary>
    public void SendAlways(IEnumerable<HeaderLine> lines)
    {
        var edits = lines.Where(line => !line.IsAlways && line.Does != "unset" && (HeaderNames.IsResponse(line.Name) || HeaderNames.Same(line.Name, "Vary"))).Select(source.SendAlways).ToList();
        if (edits.Count > 0)
            _offers[Offer.SendOnBoth] = edits;
    }

    /// <summary>Lets OPTIONS pass a rewrite rule that refuses it.</summary>
    public void Except(Directive rule)
    {
        var lines = source.File.Lines;
        if (lines.StartsLine(rule.Span.Start))
            _offers[Offer.AnswerPreflight] = [source.Insert(rule.Span.Start, "RewriteCond %{REQUEST_METHOD} !=OPTIONS" + lines.LineEnd + lines.Indentation(rule.Span.Start))];
    }

    /// <summary>Lets OPTIONS pass what refuses it.</summary>
    public void AnswerPreflight(Statement refusing)
    {
        var directive = refusing.Directive;
        if (directive.Is("limitexcept") || directive.Is("allowmethods") || (directive.Is("require") && directive[0].Equals("method", StringComparison.OrdinalIgnoreCase)))
            _offers[Offer.AnswerPreflight] = [source.Insert(directive.Arguments.Count > 0 ? directive.Arguments[directive.Arguments.Count - 1].Span.End : directive.Span.Start, " OPTIONS")];
        else if (directive.Is("require"))
            _offers[Offer.AnswerPreflight] = [source.After(directive, "Require method OPTIONS")];
    }
}

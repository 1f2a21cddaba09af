namespace Cors.Analyzers.Reading.Config.Nginx;

/// <summary>Finds the CORS headers of outer levels that a level drops by sending its own.</summary>
internal static class LostReading
{
    /// <summary>What is lost at <paramref name="level"/>; empty where nothing is.</summary>
    /// <param name="answers">Which requests are answered there: a header that they have no use for is not missed.</param>
    public static IReadOnlyList<LostHeaders> Read(NginxSource source, Level level, RequestKinds answers)
    {
        // What a server loses its locations lose with it.
        level = level.Sources.FirstOrDefault(one => one.Added.Count > 0) ?? level;
        if (level.Outer is not { } outer || level.Added.Count == 0 || level.Sources.Count > 1)
            return [];
        var sent = level.Sent;
        var ownPolicy = Has(sent, HeaderNames.AllowOrigin);
        // A location that says itself who is let in has a policy of its own.
        if (ownPolicy && level.Kind is not LevelKind.If)
            return [];
        var inherited = outer.Inherited;
        if (inherited.Count == 0)
            return [];
        var lost = inherited.Where(line => line.Text.Length > 0 && !Has(sent, line.Name) && IsOfUse(line.Name, answers)).ToList();
        // Without its Allow-Origin nothing else of a policy counts; with another one, nothing that is lost may have been meant.
        if (lost.Count == 0 || (!ownPolicy && !Has(lost, HeaderNames.AllowOrigin)))
            return [];
        var vary = inherited.Where(line => line.Is("Vary") && !Has(sent, "Vary"));
        return [new LostHeaders([.. lost.Select(source.Header)], source.At(level.Added[0].Directive.Span), Repeat(source, level, [.. lost, .. vary]))];
    }

    private static bool Has(IEnumerable<HeaderLine> lines, string name) => lines.Any(line => line.Is(name));

    /// <summary>Is this a header of the protocol that answers of that kind need?</summary>
    public static bool IsOfUse(string name, RequestKinds answers) => HeaderNames.IsResponse(name) && answers switch
    {
        RequestKinds.Preflight => !HeaderNames.Same(name, HeaderNames.ExposeHeaders),
        RequestKinds.Actual => !HeaderNames.Same(name, HeaderNames.AllowMethods) && !HeaderNames.Same(name, HeaderNames.AllowHeaders) && !HeaderNames.Same(name, HeaderNames.MaxAge),
        _ => true,
    };

    private static TextEdit? Repeat(NginxSource source, Level level, IReadOnlyList<HeaderLine> lines) =>
        lines.All(line => line.Directive.IsEnded) ? Insertion.Before(source, level.Added[0].Directive, lines.Select(line => source.File.Written(line.Directive.Span))) : null;
}

namespace Cors.Analyzers.Reading.Config.Apache;

/// <summary>Reads what a scope answers to one kind of requests.</summary>
internal sealed class PolicyReading(ApacheSource source)
{
    /// <summary>The policy.</summary>
    /// <param name="surroundings">The scope as these requests find it.</param>
    /// <param name="answers">Which requests.</param>
    /// <param name="at">Where a finding about it as a whole stands.</param>
    /// <param name="preflight">What happens to the preflight.</param>
    /// <param name="offers">The cures that the scope has.</param>
    public CorsPolicy Read(Surroundings surroundings, RequestKinds answers, TextSpan at, PreflightAnswer preflight, OfferReading offers)
    {
        var scope = surroundings.Scope;
        var origins = new OriginReading(source);
        var (always, onSuccess) = surroundings.Sent(HeaderNames.AllowOrigin);
        origins.Read(always, onSuccess);
        foreach (var compared in surroundings.Table.Compared.ToList())
            origins.Compare(compared);
        var lists = new ListReading(source, surroundings);
        var (methods, headers, exposed) = (lists.List(HeaderNames.AllowMethods), lists.List(HeaderNames.AllowHeaders), lists.List(HeaderNames.ExposeHeaders));
        var (credentials, credentialsRead) = lists.Credentials(origins.Cases);
        var (maxAge, maxAgeRead) = lists.MaxAge();
        var namedInVary = lists.NamesOriginInVary();
        if (namedInVary is false && (surroundings.Table.Varies || surroundings.RewriteVaries))
            namedInVary = true;
        if (namedInVary is false)
            offers.SendVary(surroundings);
        var isCertain = !scope.IsTemplated && !scope.Chain.Any(one => one.HasInclude && (one.Owner is not null || one == scope));
        return new CorsPolicy
        {
            Dialect = Dialect.Apache,
            At = source.At(at),
            Name = scope.Owner is { Name: "location" or "locationmatch" or "files" or "filesmatch", Arguments.Count: > 0 } owner ? owner[owner.Arguments.Count - 1] : null,
            Guard = source.Guard,
            Answers = answers,
            Complete = isCertain && origins.IsComplete && credentialsRead && maxAgeRead && surroundings.Table.IsComplete,
            Cases = origins.Cases,
            Entries = origins.Entries,
            Methods = methods,
            Headers = headers,
            Exposed = exposed,
            Credentials = credentials,
            MaxAge = maxAge,
            VariesByOrigin = namedInVary is not false ? namedInVary : isCertain && !ErrorReading.HasProgram(scope) ? false : null,
            Sent = [.. origins.Sent, .. Others(surroundings).Select(source.Header)],
            Errors = ErrorReading.Of(scope),
            Preflight = preflight,
            Offers = offers.Offers,
        };
    }

    /// <summary>The other headers that are sent, each line once.</summary>
    private static IEnumerable<HeaderLine> Others(Surroundings surroundings)
    {
        var seen = new HashSet<TextSpan>();
        var names = surroundings.Lines.Where(line => (line.IsCors || HeaderNames.Same(line.Name, "Vary")) && !HeaderNames.Same(line.Name, HeaderNames.AllowOrigin)).Select(line => line.Name).Distinct(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names.ToList())
        {
            var (always, onSuccess) = surroundings.Sent(name);
            foreach (var sent in always.Concat(onSuccess).SelectMany(sending => sending.Lines))
            {
                if (seen.Add(sent.Line.NameSpan))
                    yield return sent.Line;
            }
        }
    }
}

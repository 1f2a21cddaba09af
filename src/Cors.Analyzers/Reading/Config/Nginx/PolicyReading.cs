namespace Cors.Analyzers.Reading.Config.Nginx;

/// <summary>The routes of one place on which the same block's headers count.</summary>
internal sealed class Branch
{
    /// <param name="place">The location or server.</param>
    /// <param name="level">The block: the place itself or an <c>if</c> in it.</param>
    /// <param name="routes">The routes; at least one.</param>
    public Branch(Level place, Level level, IReadOnlyList<Route> routes)
    {
        (Place, Level, Routes, Sent, Return) = (place, level, routes, level.Sent, routes[0].Return);
        foreach (var route in routes)
        {
            Methods |= route.Methods;
            Return = Return == route.Return ? Return : null;
        }

        foreach (var line in Sent)
        {
            SendsCors |= line.IsCors;
            SendsOrigin |= line.Is(HeaderNames.AllowOrigin);
        }
    }

    /// <summary>The location or server.</summary>
    public Level Place { get; }

    /// <summary>The block: the place itself or an <c>if</c> in it.</summary>
    public Level Level { get; }

    /// <summary>The routes.</summary>
    public IReadOnlyList<Route> Routes { get; }

    /// <summary>The methods that take it.</summary>
    public RequestMethods Methods { get; }

    /// <summary>The headers that are sent.</summary>
    public HeaderLine[] Sent { get; }

    /// <summary>A header of the protocol, or one that looks like it, is sent.</summary>
    public bool SendsCors { get; }

    /// <summary><c>Access-Control-Allow-Origin</c> is sent.</summary>
    public bool SendsOrigin { get; }

    /// <summary>Only preflights take it.</summary>
    public bool IsPreflight => Methods is RequestMethods.Options;

    /// <summary>The <c>return</c> that ends all of its routes, if one does.</summary>
    public Directive? Return { get; }
}

/// <summary>Reads the policy of a branch.</summary>
internal sealed class PolicyReading(NginxSource source)
{
    /// <summary>What <paramref name="branch"/> answers.</summary>
    /// <param name="branch">The branch.</param>
    /// <param name="answers">Which requests.</param>
    /// <param name="preflight">What happens to the preflight.</param>
    /// <param name="isComplete">False where something about the place could not be read.</param>
    /// <param name="offers">The cures that the place has.</param>
    public CorsPolicy Read(Branch branch, RequestKinds answers, PreflightAnswer preflight, bool isComplete, OfferReading offers)
    {
        var sent = branch.Sent;
        var origins = new OriginReading(source, branch.Routes);
        var originLines = Array.FindAll(sent, line => line.Is(HeaderNames.AllowOrigin));
        foreach (var line in originLines)
            origins.Read(line);
        // Two of which one may be empty, or that a template chooses between, need not be sent together.
        var uncertain = originLines.Length > 1 && (origins.CanBeMissing || !origins.IsComplete || branch.Level.Chain.Any(level => level.Body.IsTemplated));
        var shown = uncertain ? Array.FindAll(sent, line => line == originLines[0] || !originLines.Contains(line)) : sent;
        var lists = new ListReading(source, sent, branch.Routes);
        var (credentials, credentialsRead) = lists.Credentials(origins.Cases);
        var (maxAge, maxAgeRead) = lists.MaxAge();
        var certain = Surroundings(branch);
        var namedInVary = lists.NamesOriginInVary();
        if (namedInVary is false)
            offers.SendVary(sent);
        return new CorsPolicy
        {
            Dialect = Dialect.Nginx,
            At = At(branch, sent),
            Name = branch.Place.Kind is LevelKind.Location ? branch.Place.Owner!.Words[branch.Place.Owner.Count].Value : null,
            Guard = source.Guard,
            Answers = answers,
            Complete = isComplete && certain && origins.IsComplete && credentialsRead && maxAgeRead && !uncertain && !Array.Exists(sent, line => line.IsRestricted)
                && (branch.SendsOrigin || branch.Return is not null || !ContentHandler.IsUpstream(branch.Place)),
            Cases = origins.Cases,
            Entries = origins.Entries,
            Methods = lists.List(HeaderNames.AllowMethods),
            Headers = lists.List(HeaderNames.AllowHeaders),
            Exposed = lists.List(HeaderNames.ExposeHeaders),
            Credentials = credentials,
            MaxAge = maxAge,
            VariesByOrigin = namedInVary is not false ? namedInVary : certain && (branch.Return is not null || !ContentHandler.IsUpstream(branch.Place)) ? false : null,
            Sent = Array.ConvertAll(shown, source.Header),
            Lost = LostReading.Read(source, branch.Level, answers),
            Preflight = preflight,
            Offers = offers.Offers,
        };
    }

    /// <summary>All levels that headers may come from are known.</summary>
    private static bool Surroundings(Branch branch)
    {
        return !branch.Level.HasScript
            && !branch.Level.Sources.Any(level => level.HasUnknownInclude || level.Body.IsTemplated)
            && branch.Place.Kind is LevelKind.Server or LevelKind.Location
            // nginx refuses headers there.
            && !(branch.Level is { Kind: LevelKind.If, Outer.Kind: LevelKind.Server, Added.Count: > 0 })
            // A location without its server, so that anything may happen before it.
            && branch.Place.Chain.Any(level => level.Kind is LevelKind.Server);
    }

    private Place At(Branch branch, HeaderLine[] sent) =>
        source.At((branch.Level.Owner ?? Array.Find(sent, line => line.IsCors)?.Directive)?.Head ?? default);
}

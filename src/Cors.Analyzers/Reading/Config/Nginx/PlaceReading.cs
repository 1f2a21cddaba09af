namespace Cors.Analyzers.Reading.Config.Nginx;

/// <summary>Reads the policies of one place that answers: a location, or a server without one.</summary>
internal sealed class PlaceReading(NginxSource source)
{
    private readonly PolicyReading _policies = new(source);

    /// <summary>The policies of a place.</summary>
    /// <param name="place">The location or server.</param>
    /// <param name="routes">The ways through its rewrite directives.</param>
    /// <param name="isComplete">All ways are there.</param>
    /// <param name="ofServer">The policy by which the server answers preflights before a location is chosen, if it does.</param>
    public IReadOnlyList<CorsPolicy> Read(Level place, IReadOnlyList<Route> routes, bool isComplete, CorsPolicy? ofServer)
    {
        var refusal = ContentHandler.RefusalByMethod(source, place);
        if (refusal is not null)
            routes = [.. routes.Select(route => route with { Methods = route.Methods & ~RequestMethods.Options }).Where(route => route.Methods is not RequestMethods.None)];
        var branches = Branches(place, routes);
        var preflight = branches.Find(branch => branch.IsPreflight && IsAnswered(branch) && branch.SendsOrigin)
            ?? branches.Find(branch => branch.IsPreflight && IsAnswered(branch))
            ?? branches.Find(branch => branch.IsPreflight && Status(branch) is null && branch.SendsCors);
        var others = branches.FindAll(branch => branch != preflight && (branch.Methods & RequestMethods.Actual) != 0 && Status(branch) is null or < 400);
        var sender = others.Find(branch => branch.SendsOrigin);
        var found = new List<CorsPolicy>();
        var preflightPolicy = preflight is null ? null : Preflight(preflight, sender ?? (others.Count > 0 ? others[0] : null), isComplete);
        foreach (var branch in others)
        {
            var policy = Actual(branch, branches, preflightPolicy ?? ofServer, preflight, refusal, isComplete);
            var matters = preflightPolicy is not null && preflight!.SendsOrigin && sender is null && branch.Level == place && place.Owner is not null;
            if (branch.SendsCors || policy.Lost.Count > 0 || matters)
                found.Add(policy);
        }

        if (preflightPolicy is not null && (preflight!.SendsCors || preflightPolicy.Lost.Count > 0 || found.Count > 0))
            found.Add(preflightPolicy);
        foreach (var branch in branches)
        {
            if (branch.IsPreflight && branch != preflight && branch.Level.Added.Exists(line => line.IsCors) && IsAnswered(branch))
                found.Add(Preflight(branch, sender, isComplete));
        }

        return found;
    }

    /// <summary>The policy by which a server answers preflights itself; null where it does not.</summary>
    public CorsPolicy? OfServer(Level server, IReadOnlyList<Route> ended) =>
        Branches(server, ended).Find(branch => branch.IsPreflight && IsAnswered(branch)) is { } branch ? Preflight(branch, null, true) : null;

    private static List<Branch> Branches(Level place, IReadOnlyList<Route> routes) =>
        routes.Count == 1 ? [new Branch(place, LevelOf(place, routes[0]), routes)]
        : [.. routes.GroupBy(route => LevelOf(place, route)).Select(group => new Branch(place, group.Key, [.. group]))];

    /// <summary>An <c>if</c> without headers of its own sends those of the place; only where it answers preflights it is a branch of its own.</summary>
    private static Level LevelOf(Level place, Route route) =>
        route.Level.Added.Count > 0 || route.Level.Replaced.Count > 0 || (route.Level.Kind is LevelKind.If && route.Return is not null) ? route.Level : place;

    private CorsPolicy Preflight(Branch branch, Branch? actual, bool isComplete)
    {
        var offers = new OfferReading(source);
        if (actual is { SendsOrigin: true } && !branch.SendsOrigin)
            offers.SendOnBoth(actual.Sent, branch.Level, RequestKinds.Preflight);
        return _policies.Read(branch, RequestKinds.Preflight, branch.Return is not null ? PreflightAnswer.Same : ContentHandler.Answer(source, branch.Place), isComplete, offers);
    }

    private CorsPolicy Actual(Branch branch, List<Branch> branches, CorsPolicy? preflightPolicy, Branch? preflight, PreflightAnswer? refusal, bool isComplete)
    {
        var offers = new OfferReading(source);
        var takesPreflights = (branch.Methods & RequestMethods.Options) != 0;
        var refused = branches.Find(other => (other.Methods & RequestMethods.Options) != 0 && Status(other) is >= 300 && !IsAnswered(other));
        PreflightAnswer answer;
        var answers = RequestKinds.Actual;
        if (refusal is not null)
            answer = refusal;
        else if (preflightPolicy is not null)
            answer = new PreflightAnswer.Own(preflightPolicy);
        else if (takesPreflights && Status(branch) is null)
            (answer, answers) = (ContentHandler.Answer(source, branch.Place), RequestKinds.All);
        else if (takesPreflights && IsAnswered(branch))
            (answer, answers) = (PreflightAnswer.Same, RequestKinds.All);
        else if (refused is not null && Handled(refused) is false && refused.Return is { } end)
            answer = new PreflightAnswer.Refused(Status(refused)!.Value, Status(refused) < 400 ? $"'return {Status(refused)}' redirects it" : $"'return {Status(refused)}' refuses it", source.At(end.Head));
        else
            answer = PreflightAnswer.Unread;
        if (answer is PreflightAnswer.Refused && branch.Level == branch.Place)
            offers.AnswerPreflight(branch.Place, branch.Sent, refusal is null && !takesPreflights ? refused?.Return : null);
        if (preflight is { SendsOrigin: true } && !branch.SendsOrigin)
            offers.SendOnBoth(preflight.Sent, branch.Level, RequestKinds.Actual);
        else if (preflight is { SendsOrigin: false } && branch.SendsOrigin)
            offers.SendOnBoth(branch.Sent, preflight.Level, RequestKinds.Preflight);
        // Where other blocks answer GET and POST, what is left is no whole policy.
        var whole = (branch.Methods & (RequestMethods.Get | RequestMethods.Post)) == (RequestMethods.Get | RequestMethods.Post);
        return _policies.Read(branch, answers, answer, isComplete && whole, offers);
    }

    private static int? Status(Branch branch) =>
        branch.Return is not { } end ? null
        : end.Argument(0) is { } code && int.TryParse(code.Value, out var number) ? number
        // An address without a status is a redirect.
        : 302;

    private static bool IsAnswered(Branch branch) => Status(branch) is >= 200 and < 300;

    /// <summary>An error page answers instead.</summary>
    private static bool Handled(Branch branch) =>
        branch.Return?.Argument(0) is { } status && branch.Level.Chain.Any(level => level.HasErrorPage(status.Value));
}

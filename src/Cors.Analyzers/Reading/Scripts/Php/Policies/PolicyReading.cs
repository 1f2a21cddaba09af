using Cors.Analyzers.Reading.Scripts.Php.Running;

namespace Cors.Analyzers.Reading.Scripts.Php.Policies;

/// <summary>Makes policies of the ways through a program or function.</summary>
/// <param name="source">The file.</param>
/// <param name="mentionsVary">The word stands somewhere in the file.</param>
internal sealed class PolicyReading(PhpSource source, bool mentionsVary)
{
    /// <summary>The policies.</summary>
    /// <param name="preflights">The ways of preflights.</param>
    /// <param name="actuals">The ways of other requests.</param>
    /// <param name="isWhole">It is the file itself, which nobody calls.</param>
    public IReadOnlyList<CorsPolicy> Read(IReadOnlyList<State> preflights, IReadOnlyList<State> actuals, bool isWhole)
    {
        var preflight = Answered(preflights);
        var answers = Answered(actuals);
        if (!preflight.Concat(answers).SelectMany(state => state.Writes).Any(write => write.IsCors))
            return [];
        var offers = new OfferReading(source, preflights, actuals);
        var refusal = isWhole ? offers.Refusal : null;
        var preflightGroups = Groups(preflight);
        var found = new List<CorsPolicy>();
        if (preflightGroups.Count == 1 && refusal is null && Groups(answers) is [var same] && SameWrites(same[0], preflightGroups[0][0]))
            return [Policy(same, RequestKinds.All, PreflightAnswer.Same, isWhole, offers)];
        var own = refusal is not null ? [] : preflightGroups.Select(group => Policy(group, RequestKinds.Preflight, PreflightAnswer.Same, isWhole, offers)).ToList();
        var main = own.FirstOrDefault(policy => policy.Cases.Count > 0) ?? own.FirstOrDefault();
        foreach (var group in Groups(answers))
        {
            // Requests that get no header of the protocol have no policy, but where only their preflight has one.
            // A file that does nothing else is there to be included by the program that answers them.
            if (!group[0].Writes.Any(write => write.IsCors) && !(main is { Cases.Count: > 0 } && answers.All(state => state.Output is not null && !state.Writes.Any(write => write.IsCors))))
                continue;
            PreflightAnswer answer = refusal is not null ? refusal : main is not null && own.Count == 1 ? new PreflightAnswer.Own(main) : PreflightAnswer.Unread;
            found.Add(Policy(group, RequestKinds.Actual, answer, isWhole, offers));
        }

        found.AddRange(own.Where(policy => policy.Sent.Count > 0 || found.Count > 0));
        return found;
    }

    /// <summary>Ways that end in an error are no answer, where others do not.</summary>
    private static List<State> Answered(IReadOnlyList<State> states)
    {
        var answered = states.Where(state => state.Course is not Course.Throw && state.Status is null or < 400).ToList();
        return answered.Count > 0 ? answered : [.. states.Where(state => state.Course is not Course.Throw)];
    }

    /// <summary>Ways on which the same headers are sent, but for who is let in.</summary>
    private static List<List<State>> Groups(IReadOnlyList<State> states) =>
        [.. states.GroupBy(state => string.Join(" ", Others(state).Select(write => write.NameAt.Start + "=" + string.Join("|", write.Values.Select(value => value.Value.Key))))).Select(group => group.ToList())];

    private static IEnumerable<Write> Others(State state)
    {
        var origins = state.Writes.Count(write => HeaderNames.Same(write.Name, HeaderNames.AllowOrigin));
        return state.Writes.Where(write => write.IsCors && (origins > 1 || !HeaderNames.Same(write.Name, HeaderNames.AllowOrigin)));
    }

    private static bool SameWrites(State left, State right)
    {
        var (mine, theirs) = (left.Writes.Where(write => write.IsCors).ToList(), right.Writes.Where(write => write.IsCors).ToList());
        return mine.Count == theirs.Count && mine.Zip(theirs, (one, other) => one.IsSame(other)).All(same => same);
    }

    private CorsPolicy Policy(List<State> states, RequestKinds answers, PreflightAnswer preflight, bool isWhole, OfferReading offers)
    {
        var origins = new OriginReading(source, states);
        var shown = Shown(states);
        var lists = new ListReading(source, shown);
        var (credentials, credentialsRead) = lists.Credentials();
        var senders = states.Where(state => state.Writes.Any(write => HeaderNames.Same(write.Name, HeaderNames.AllowOrigin))).ToList();
        if (senders.Count > 0 && senders.All(AreMeetingByChance))
            (credentials, credentialsRead) = (null, false);
        var (maxAge, maxAgeRead) = lists.MaxAge();
        var varies = Varies(states);
        var first = shown.FirstOrDefault(write => write.IsCors);
        return new CorsPolicy
        {
            Dialect = Dialect.Php,
            At = source.At(first?.NameAt ?? offers.MissingAt(states)),
            Answers = answers,
            Complete = isWhole && origins.IsComplete && credentialsRead && maxAgeRead && states.All(state => state.IsComplete) && !shown.Any(write => write.TooLateFor is not null || write.Under.Count > 0),
            Guard = states.All(state => state.Guard is Guard.Development) ? Guard.Development : Guard.None,
            Cases = origins.Cases,
            Entries = origins.Entries,
            Methods = lists.List(HeaderNames.AllowMethods),
            Headers = lists.List(HeaderNames.AllowHeaders),
            Exposed = lists.List(HeaderNames.ExposeHeaders),
            Credentials = credentials,
            MaxAge = maxAge,
            VariesByOrigin = varies,
            Dead = Dead(states),
            Sent = [.. shown.Select(write => Header(write) with { IsAlternative = IsOfAnotherResponse(write, shown) })],
            Late = [.. shown.Where(write => write.TooLateFor is not null && write.IsCors).Select(write => new LateHeader(Header(write), source.At(write.TooLateFor!.Value)))],
            Preflight = preflight,
            Offers = offers.Of(states, shown, answers, preflight, varies),
        };
    }

    /// <summary>The headers of one answer: what differs from one to the other is who is let in.</summary>
    private static List<Write> Shown(List<State> states)
    {
        var fullest = states.OrderByDescending(state => state.Writes.Count(write => HeaderNames.Same(write.Name, HeaderNames.AllowOrigin))).ThenBy(state => state.Writes.Any(write => HeaderNames.Same(write.Name, "Vary") || IsStar(write))).First();
        return [.. fullest.Writes.Where(write => CorsHeader.Matters(write.Name))];
    }

    /// <summary>The origin is sent under one condition and credentials are allowed under another: nobody says that both come together.</summary>
    private static bool AreMeetingByChance(State state)
    {
        var origin = state.Writes.LastOrDefault(write => HeaderNames.Same(write.Name, HeaderNames.AllowOrigin));
        var credentials = state.Writes.LastOrDefault(write => HeaderNames.Same(write.Name, HeaderNames.AllowCredentials));
        return origin is not null && credentials is not null && origin.Under.Except(credentials.Under).Any() && credentials.Under.Except(origin.Under).Any();
    }

    private bool? Varies(List<State> states)
    {
        var senders = states.Where(state => state.Writes.Any(write => HeaderNames.Same(write.Name, HeaderNames.AllowOrigin) && !IsStar(write))).ToList();
        // Where something else than the origin decides, or nobody knows what, Vary has nothing to say.
        if (senders.All(state => SaysNothing(state.When) && !state.Writes.Any(write => HeaderNames.Same(write.Name, HeaderNames.AllowOrigin) && IsEcho(write))))
            return null;
        var named = senders.Select(state => new ListReading(source, [.. state.Writes]).NamesOriginInVary()).ToList();
        return named.All(one => one is true) ? true
            : named.Any(one => one is null) || (mentionsVary && !states.All(state => state.IsComplete)) ? null
            : false;
    }

    /// <summary>Nothing in the test was read that looks at the origin.</summary>
    private static bool SaysNothing(OriginTest test) => test switch
    {
        OriginTest.Constant or OriginTest.Unknown => true,
        OriginTest.And all => all.Tests.All(SaysNothing),
        OriginTest.Or either => either.Tests.All(SaysNothing),
        OriginTest.Not not => SaysNothing(not.Test),
        _ => false,
    };

    private static bool IsEcho(Write write) => write.Values.Any(value => value.Value.Pieces.Any(piece => piece.Kind is PieceKind.Origin));

    private static bool IsStar(Write write) => write.Values is [{ Value.Text: "*" }];

    private static bool IsConstant(Write write) => write.Values is [{ Value.Text: not null }];

    /// <summary>Of headers that are set on what is written differently nobody knows whether they are sent together: it may be two responses, or one whose header the second call replaces.</summary>
    private static bool IsOfAnotherResponse(Write write, List<Write> shown) =>
        shown.TakeWhile(other => other != write).Any(other => HeaderNames.Same(other.Name, write.Name) && other.Receiver != write.Receiver);

    private SentHeader Header(Write write)
    {
        var name = new Sourced<string>(write.Name, source.At(write.NameAt), write.Extent) { Literal = write.IsNameVerbatim ? source.At(write.NameAt) : null };
        var value = write.Values is [{ Value: { Text: { } text } known }] ? source.Sourced(text, known.Single, write) : new Sourced<string>(source.Written(write.ValueAt), source.At(write.ValueAt), write.Extent);
        return new SentHeader(name, value) { IsConstant = IsConstant(write) };
    }

    /// <summary>Constant values that another one always replaces: PHP's <c>header</c> keeps the last.</summary>
    private IReadOnlyList<DeadSetting> Dead(List<State> states)
    {
        var found = new List<DeadSetting>();
        foreach (var (dead, inForce) in states[0].Replaced)
        {
            if (!HeaderNames.Same(dead.Name, HeaderNames.AllowOrigin) || !IsConstant(dead) || !IsConstant(inForce) || dead.Values[0].Value.Text == inForce.Values[0].Value.Text)
                continue;
            if (states.Any(state => state.Writes.Any(write => write.NameAt == dead.NameAt)))
                continue;
            found.Add(new DeadSetting(Setting(dead), Setting(inForce), BothPlausible: true));
        }

        return found;

        Sourced<string> Setting(Write write) => new($"'{write.Name}: {write.Values[0].Value.Text}'", source.At(write.Whole.IsEmpty ? write.ValueAt : write.Whole), write.Extent);
    }
}

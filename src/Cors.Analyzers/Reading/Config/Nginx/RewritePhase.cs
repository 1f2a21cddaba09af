namespace Cors.Analyzers.Reading.Config.Nginx;

/// <summary>Runs the rewrite directives of a level (<c>set</c>, <c>if</c>, <c>return</c>, <c>break</c>) in order, along every way that requests can take.</summary>
internal sealed class RewritePhase(NginxSource source, CancellationToken cancellation)
{
    private const int MostRoutes = 96;

    private static readonly (RequestMethods Method, string Name)[] EachMethod =
    [
        (RequestMethods.Options, "OPTIONS"), (RequestMethods.Get, "GET"), (RequestMethods.Post, "POST"), (RequestMethods.Head, "HEAD"),
        (RequestMethods.Put, "PUT"), (RequestMethods.Patch, "PATCH"), (RequestMethods.Delete, "DELETE"),
    ];

    /// <summary>The routes behind the directives of <paramref name="level"/>, and whether all could be followed.</summary>
    public (IReadOnlyList<Route> Routes, bool IsComplete) Run(Level level, IReadOnlyList<Route> routes)
    {
        var isComplete = true;
        foreach (var directive in level.Body.Directives)
        {
            switch (directive.Name)
            {
                case "if" when directive.Body is not null:
                    cancellation.ThrowIfCancellationRequested();
                    routes = Merge(Branches(directive, level, routes));
                    if (routes.Count > MostRoutes)
                    {
                        isComplete = false;
                        routes = Collapse(routes, level);
                    }

                    break;
                case "set" or "return" or "break":
                    routes = Applied(directive, routes);
                    break;
            }
        }

        return (routes, isComplete);
    }

    private static bool IsLive(Route route) => route.Return is null && !route.IsStopped;

    private Route[] Applied(Directive directive, IReadOnlyList<Route> routes) => [.. routes.Select(route => IsLive(route) ? Apply(directive, route) : route)];

    private Route Apply(Directive directive, Route route)
    {
        if (directive.Name == "return")
            return route with { Return = directive };
        if (directive.Name == "break")
            return route with { IsStopped = true };
        if (directive.Count < 2 || !source.Variables.IsRelevant(Variables.Name(directive.Words[1])))
            return route;
        var name = Variables.Name(directive.Words[1]);
        var outcomes = source.Variables.Outcomes(directive.Words[2].Value, route);
        if (directive.Words[2].Value.IndexOf('$') < 0)
            outcomes = [outcomes[0] with { Source = directive.Words[2] }];
        return route with { Variables = route.Variables.SetItem(name, outcomes) };
    }

    private List<Route> Branches(Directive directive, Level level, IReadOnlyList<Route> routes)
    {
        var inner = new Level(LevelKind.If, directive, directive.Body!, level);
        var condition = Condition.Read(directive);
        var all = new List<Route>();
        foreach (var route in routes)
        {
            if (IsLive(route))
                Branch(condition, inner, route, all);
            else
                all.Add(route);
        }

        return all;
    }

    private void Branch(Condition? condition, Level inner, Route route, List<Route> to)
    {
        foreach (var (methods, test) in Judge(condition, route))
        {
            var here = route with { Methods = methods };
            var aboutOrigin = test != OriginTest.Unread;
            IReadOnlyList<MapLine> lines = condition is null || !aboutOrigin ? [] : LinesOf(condition, route);
            if (test != OriginTest.Nobody)
            {
                var inside = here with { Level = inner, Premises = Extend(test, holds: true) };
                foreach (var directive in inner.Body.Directives)
                    inside = directive.Name is "set" or "return" or "break" && IsLive(inside) ? Apply(directive, inside) : inside;
                to.Add(inside);
            }

            if (test != OriginTest.Anybody)
                to.Add(here with { Premises = Extend(Logic.Not(test), holds: false) });

            // An array with one more is copied through spans, whose assembly not every host has.
            Premise[] Extend(OriginTest premise, bool holds) =>
                premise == OriginTest.Anybody ? route.Premises : [.. route.Premises.Append(new(inner.Owner!, holds, aboutOrigin ? premise : null, condition?.RightSpan, lines))];
        }
    }

    /// <summary>The lines of a <c>map</c> by which the condition can be true.</summary>
    private IReadOnlyList<MapLine> LinesOf(Condition condition, Route route)
    {
        var right = source.Variables.Outcomes(condition.RightText, route) is [{ Value: var only }] ? only : Value.Unread;
        return [.. source.Variables.Outcomes(condition.Left, route).Where(outcome => outcome.Line is not null && condition.Judge(outcome.Value, right, null) != OriginTest.Nobody).Select(outcome => outcome.Line!)];
    }

    /// <summary>The condition's test, for each group of methods that share it.</summary>
    private List<(RequestMethods Methods, OriginTest Test)> Judge(Condition? condition, Route route)
    {
        if (condition is null)
            return [(route.Methods, OriginTest.Unread)];
        if (!DependsOnMethod(condition.Left, route) && !DependsOnMethod(condition.RightText, route))
            return [(route.Methods, Judge(condition, route, null))];
        var groups = new List<(RequestMethods Methods, OriginTest Test)>(2);
        foreach (var (method, name) in EachMethod)
        {
            if ((route.Methods & method) == 0)
                continue;
            var test = Judge(condition, route, name);
            var same = groups.FindIndex(group => group.Test == test);
            if (same < 0)
                groups.Add((method, test));
            else
                groups[same] = (groups[same].Methods | method, test);
        }

        return groups;
    }

    private bool DependsOnMethod(string text, Route route) => Array.Exists(source.Variables.Outcomes(text, route), outcome => outcome.Value.HasMethod || outcome.Value.HasUnread);

    private OriginTest Judge(Condition condition, Route route, string? method)
    {
        var isRegex = condition.Operator.IndexOf('~') >= 0;
        var right = isRegex ? Value.Empty : source.Variables.Outcomes(condition.RightText, route, method) is [{ Value: var only }] ? only : Value.Unread;
        var known = route.KnownOrigin;
        var outcomes = source.Variables.Outcomes(condition.Left, route, method);
        if (outcomes is [{ When: OriginTest.Constant { Value: true }, Value: var value }])
            return condition.Judge(value, right, known);
        var cases = Array.ConvertAll(outcomes, outcome => (outcome.When, condition.Judge(outcome.Value, right, known)));
        return Array.Exists(cases, one => one.Item2 == OriginTest.Unread) ? OriginTest.Unread : Logic.FirstThatHolds(cases);
    }

    /// <summary>Two routes that differ in one condition only, and in nothing that comes of it, are one.</summary>
    private static List<Route> Merge(List<Route> routes)
    {
        var merged = new List<Route>(routes.Count);
        foreach (var route in routes)
        {
            var one = route;
            for (var i = 0; i < merged.Count; i++)
            {
                if (Union(merged[i], one) is not { } both)
                    continue;
                one = both;
                merged.RemoveAt(i);
                i = -1;
            }

            merged.Add(one);
        }

        return merged;
    }

    private static Route? Union(Route left, Route right)
    {
        // The cheap questions first: routes are many, and each is compared to each.
        if (left.Return != right.Return || left.IsStopped != right.IsStopped || left.Premises.Length != right.Premises.Length || HeaderLevel(left) != HeaderLevel(right) || !SameVariables(left, right))
            return null;
        var (first, isOnly) = Difference(left.Premises, right.Premises);
        if (first < 0)
            return left with { Methods = left.Methods | right.Methods, Level = HeaderLevel(left) };
        return isOnly && left.Methods == right.Methods && left.Premises[first] is var premise && premise.If == right.Premises[first].If && premise.Holds != right.Premises[first].Holds
            ? left with { Premises = [.. left.Premises.Take(first), .. left.Premises.Skip(first + 1)], Level = HeaderLevel(left) }
            : null;
    }

    /// <summary>Where two lists of one length differ first, -1 where they do not, and whether they differ nowhere else.</summary>
    private static (int First, bool IsOnly) Difference(Premise[] left, Premise[] right)
    {
        var first = -1;
        for (var i = 0; i < left.Length; i++)
        {
            if (ReferenceEquals(left[i], right[i]) || left[i].IsSame(right[i]))
                continue;
            if (first >= 0)
                return (first, false);
            first = i;
        }

        return (first, true);
    }

    /// <summary>An <c>if</c> that sends nothing and answers nothing is as good as the block around it.</summary>
    private static Level HeaderLevel(Route route) =>
        route.Level.Kind is LevelKind.If && route.Return is null && route.Level.Added.Count == 0 && route.Level.Replaced.Count == 0 && !ContentHandler.IsUpstream(route.Level)
            ? route.Level.Outer!
            : route.Level;

    private static bool SameVariables(Route left, Route right)
    {
        if (ReferenceEquals(left.Variables, right.Variables))
            return true;
        if (left.Variables.Count != right.Variables.Count)
            return false;
        foreach (var pair in left.Variables)
        {
            if (!right.Variables.TryGetValue(pair.Key, out var other) || !(ReferenceEquals(other, pair.Value) || (other.Length == 1 && pair.Value.Length == 1 && other[0] == pair.Value[0])))
                return false;
        }

        return true;
    }

    private static IReadOnlyList<Route> Collapse(IReadOnlyList<Route> routes, Level level) =>
        [.. routes.GroupBy(route => (Route: HeaderLevel(route), route.Return)).Select(group => new Route
        {
            Level = group.Key.Route,
            Return = group.Key.Return,
            Methods = group.Aggregate(RequestMethods.None, (all, route) => all | route.Methods),
            Premises = [new Premise(level.Body.Directives[0], true, OriginTest.Unread, null, [])],
            Variables = group.SelectMany(route => route.Variables.Keys).Distinct().ToImmutableDictionary(name => name, _ => Variables.Unread),
        })];
}

namespace Cors.Analyzers.Reading.Config.Nginx;

/// <summary>The variables that a file defines.</summary>
internal sealed class Variables
{
    private const int MostOutcomes = 256;

    private const int DeepestMap = 8;

    private readonly Dictionary<string, MapTable> _maps = [];

    private readonly HashSet<string> _set = [];

    private readonly HashSet<string> _foreign = [];

    private readonly HashSet<string> _relevant = [];

    private static readonly Outcome[] Origin = Always(Value.Origin);

    private static readonly Outcome[] Method = Always(Value.Method);

    private static readonly Outcome[] Asked = Always(Value.Asked);

    private static readonly Outcome[] Empty = Always(Value.Empty);

    /// <summary>What cannot be read.</summary>
    public static readonly Outcome[] Unread = Always(Value.Unread);

    private readonly Dictionary<string, Outcome[]> _byOrigin = [];

    public Variables(NginxFile file)
    {
        var feeds = new List<(string Variable, string Text)>();
        foreach (var directive in file.All)
        {
            if (directive.Name == "map" && directive.Body is not null && directive.Count == 2)
            {
                var name = Name(directive.Words[2]);
                _maps[name] = MapTable.Read(directive);
                feeds.AddRange(directive.Body.Directives.Where(line => line.Count > 0).Select(line => (name, line.Words[1].Value)).Prepend((name, directive.Words[1].Value)));
            }
            else if (directive.Name == "set" && directive.Count >= 2)
            {
                _set.Add(Name(directive.Words[1]));
                feeds.Add((Name(directive.Words[1]), directive.Words[2].Value));
            }
            else if (directive.Name == "if")
            {
                foreach (var word in directive.Words)
                    _relevant.UnionWith(Template.Variables(word.Value));
            }
            else if (directive.Name is "add_header" or "more_set_headers")
            {
                foreach (var line in directive.Headers)
                {
                    if (line is { IsCors: true, Plain: null })
                        _relevant.UnionWith(Template.Variables(line.Text));
                }
            }
            else if (directive.Name is "geo" or "split_clients" or "js_set" or "js_var" or "perl_set" or "auth_request_set" or "set_random" || directive.Name.StartsWith("set_", StringComparison.Ordinal))
            {
                _foreign.UnionWith(directive.Words.Skip(1).SelectMany(word => Template.Variables(word.Value)));
            }
        }

        Close(feeds.ToLookup(feed => feed.Variable, feed => feed.Text));
    }

    /// <summary>Does what this variable holds count for CORS?</summary>
    public bool IsRelevant(string name) => _relevant.Contains(name);

    /// <summary>The name of a variable in a <c>set</c> or <c>map</c>.</summary>
    public static string Name(Word word) => word.Value.TrimStart('$').Trim('{', '}').ToLowerInvariant();

    /// <summary>What a text with variables can be on a route.</summary>
    /// <param name="text">The text.</param>
    /// <param name="route">The way through the rewrite directives.</param>
    /// <param name="method">The request's method, where only one is asked about.</param>
    public Outcome[] Outcomes(string text, Route route, string? method = null) => Outcomes(text, route, method, 0);

    private static Outcome[] Always(Value value) => [new(OriginTest.Anybody, value)];

    private Outcome[] Outcomes(string text, Route route, string? method, int depth)
    {
        if (text.IndexOf('$') < 0)
            return Always(Value.Of(text));
        if (Template.Single(text) is { } single)
            return Of(single, route, method, depth);
        var parts = Template.Parts(text);
        var whole = Empty;
        foreach (var (part, isVariable) in parts)
        {
            var next = isVariable ? Of(part, route, method, depth) : Always(Value.Of(part));
            if (whole.Length * next.Length > MostOutcomes)
                return Unread;
            whole = [.. whole.SelectMany(left => next.Select(right => new Outcome(Logic.And(left.When, right.When), new Value(left.Value.Code + right.Value.Code), left.Line ?? right.Line)))];
        }

        return whole;
    }

    private Outcome[] Of(string name, Route route, string? method, int depth)
    {
        if (route.Variables.TryGetValue(name, out var set))
            return method is null ? set : Array.ConvertAll(set, outcome => outcome with { Value = outcome.Value.For(method) });
        if (_maps.TryGetValue(name, out var map) && depth < DeepestMap)
            return Mapped(name, map, route, method, depth + 1);
        return name switch
        {
            "http_origin" => Origin,
            "request_method" => method is null ? Method : Always(Value.Of(method)),
            "http_access_control_request_headers" or "http_access_control_request_method" => Asked,
            _ when _set.Contains(name) && !_foreign.Contains(name) => Empty,
            _ => Unread,
        };
    }

    private Outcome[] Mapped(string name, MapTable map, Route route, string? method, int depth)
    {
        var sources = Outcomes(map.Source, route, method, depth);
        if (sources.Length != 1 || sources[0].Value != Value.Origin || sources[0].When != OriginTest.Anybody)
            return Simplified(sources.SelectMany(source => Looked(map, source, route, method, depth)));
        if (_byOrigin.TryGetValue(name, out var known))
            return known;
        var found = Simplified(ByOrigin(map, OriginTest.Anybody, route, method, depth));
        // What the lines say may depend on the route only through variables.
        if (map.Lines.All(line => line.Result.Value.IndexOf('$') < 0 || line.Result.Value == "$http_origin"))
            _byOrigin[name] = found;
        return found;
    }

    private IEnumerable<Outcome> Looked(MapTable map, Outcome source, Route route, string? method, int depth)
    {
        if (source.Value == Value.Origin)
            return ByOrigin(map, source.When, route, method, depth);
        if (!source.Value.IsPlain || !map.IsComplete)
            return [new(source.When, Value.Unread)];
        var line = map.Exact(source.Value.Code);
        if (line is null && map.Lines.Any(other => other.Key is not null && other.Text is null))
            line = map.Lines.FirstOrDefault(other => other.Text is null && other.Test is OriginTest.Matches matches && PatternMatch.Try(matches.Pattern, source.Value.Code) is true);
        line ??= map.Lines.FirstOrDefault(other => other.Key is null);
        return line is null
            ? [new(source.When, Value.Empty)]
            : Outcomes(line.Result.Value, route, method, depth).Select(result => result with { When = Logic.And(source.When, result.When), Line = source.Line ?? line, Source = source.Line is null ? line.Result : null });
    }

    private IEnumerable<Outcome> ByOrigin(MapTable map, OriginTest when, Route route, string? method, int depth)
    {
        foreach (var line in map.Lines)
        {
            if (line.Key is null && !map.IsComplete)
                yield return new(OriginTest.Unread, Value.Unread);
            foreach (var result in Outcomes(line.Result.Value, route, method, depth))
                yield return result with { When = Logic.And([when, line.Test, result.When]), Line = line, Source = line.Result.Value.IndexOf('$') < 0 ? line.Result : result.Source };
        }

        if (!map.Lines.Any(line => line.Key is null))
            yield return new(map.IsComplete ? when : OriginTest.Unread, map.IsComplete ? Value.Empty : Value.Unread);
    }

    private static Outcome[] Simplified(IEnumerable<Outcome> outcomes) => [.. outcomes.Where(outcome => outcome.When != OriginTest.Nobody)];

    private void Close(ILookup<string, string> feeds)
    {
        var open = new Stack<string>(_relevant);
        while (open.Count > 0)
        {
            foreach (var name in feeds[open.Pop()].SelectMany(Template.Variables).Where(_relevant.Add))
                open.Push(name);
        }
    }
}

namespace Cors.Analyzers.Reading.Config.Nginx;

/// <summary>A line of a <c>map</c> block.</summary>
/// <param name="Directive">The line.</param>
/// <param name="Key">What is compared; null for <c>default</c>.</param>
/// <param name="Result">The word that the variable becomes.</param>
/// <param name="Test">Is the line meant? Over the source's value.</param>
/// <param name="Text">The key as a string that is compared whole; null for the other kinds.</param>
internal sealed record MapLine(Directive Directive, Word? Key, Word Result, OriginTest Test, string? Text);

/// <summary>A <c>map</c> block.</summary>
internal sealed class MapTable
{
    private readonly Dictionary<string, MapLine> _exact = new(StringComparer.OrdinalIgnoreCase);

    private MapTable(string source) => Source = source;

    /// <summary>What is looked up, with its variables.</summary>
    public string Source { get; }

    /// <summary>The lines in the order in which nginx looks: strings, wildcards, regular expressions, default.</summary>
    public IReadOnlyList<MapLine> Lines { get; private set; } = [];

    /// <summary>All lines are here and none is the template's business.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Reads <c>map source $variable { … }</c>.</summary>
    public static MapTable Read(Directive map)
    {
        var table = new MapTable(map.Words[1].Value);
        var hostnames = map.Body!.Directives.Any(line => line.Name == "hostnames" && line.Count == 0);
        table.IsComplete = !map.Body.IsTemplated;
        var (wildcards, patterns, defaults) = (new List<MapLine>(), new List<MapLine>(), new List<MapLine>());
        var strings = new List<MapLine>();
        foreach (var directive in map.Body.Directives)
        {
            if (directive.Count == 0)
                continue;
            var (key, result) = (directive.Words[0], directive.Words[1]);
            var text = key.Value;
            if (text == "include")
                table.IsComplete = false;
            else if (TemplateTags.Fills(text))
                table.IsComplete = false;
            else if (text == "default")
                defaults.Add(new(directive, null, result, OriginTest.Anybody, null));
            else if (text.StartsWith("~", StringComparison.Ordinal))
                patterns.Add(new(directive, key, result, Regex(text), null));
            else if (hostnames && Wildcard(text) is { } test)
                wildcards.Add(new(directive, key, result, test, null));
            else
                table.AddString(strings, new(directive, key, result, OriginTest.Anybody, text.StartsWith("\\", StringComparison.Ordinal) ? text.Substring(1) : text));
        }

        table.Lines = [.. strings, .. wildcards.OrderBy(line => line.Directive.Name.EndsWith("*", StringComparison.Ordinal)).ThenByDescending(line => line.Directive.Name.Length), .. patterns, .. defaults.Take(1)];
        return table;
    }

    /// <summary>The line of a string key that is <paramref name="text"/>; case does not count.</summary>
    public MapLine? Exact(string text) => _exact.TryGetValue(text, out var line) ? line : null;

    private void AddString(List<MapLine> strings, MapLine line)
    {
        line = line with { Test = new OriginTest.Is(line.Text!, IgnoreCase: true) };
        strings.Add(line);
        if (!_exact.ContainsKey(line.Text!))
            _exact.Add(line.Text!, line);
    }

    private static OriginTest Regex(string text)
    {
        var ignoresCase = text.StartsWith("~*", StringComparison.Ordinal);
        return new OriginTest.Matches(new Pattern(text.Substring(ignoresCase ? 2 : 1), RegexDialect.Pcre, ignoresCase));
    }

    private static OriginTest? Wildcard(string text) =>
        text.StartsWith("*.", StringComparison.Ordinal) ? new OriginTest.EndsWith(text.Substring(1), IgnoreCase: true)
        : text.StartsWith(".", StringComparison.Ordinal) ? new OriginTest.Or([new OriginTest.Is(text.Substring(1), IgnoreCase: true), new OriginTest.EndsWith(text, IgnoreCase: true)])
        : text.EndsWith(".*", StringComparison.Ordinal) ? new OriginTest.StartsWith(text.Substring(0, text.Length - 1), IgnoreCase: true)
        : null;
}

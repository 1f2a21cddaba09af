namespace Cors.Analyzers.Reading.Config.Nginx;

/// <summary>A response header that a directive sets.</summary>
/// <param name="Directive">The <c>add_header</c> or <c>more_set_headers</c>.</param>
/// <param name="Name">The header's name.</param>
/// <param name="NameSpan">Where the name stands.</param>
/// <param name="Text">The value, with its variables.</param>
/// <param name="TextSpan">Where the value stands.</param>
/// <param name="IsVerbatim">The value is written letter by letter.</param>
internal sealed record HeaderLine(Directive Directive, string Name, TextSpan NameSpan, string Text, TextSpan TextSpan, bool IsVerbatim)
{
    /// <summary>What the value is on every route; null where a variable stands in it.</summary>
    public Outcome[]? Plain { get; } = Text.IndexOf('$') < 0 ? [new Outcome(OriginTest.Anybody, Value.Of(Text))] : null;

    /// <summary>It also stands on error answers.</summary>
    public bool Always { get; init; }

    /// <summary>It replaces what others set (<c>more_set_headers</c>).</summary>
    public bool Replaces { get; init; }

    /// <summary>It is sent with some statuses or media types only.</summary>
    public bool IsRestricted { get; init; }

    /// <summary>It sets the header of that name.</summary>
    public bool Is(string name) => HeaderNames.Same(Name, name);

    /// <summary>One of the protocol's headers, or one that looks like it.</summary>
    public bool IsCors { get; } = Name.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase) || (Resembles(Name) && HeaderSpelling.Nearest(Name) is not null);

    /// <summary>The headers that <paramref name="directive"/> sets; none where it is another directive.</summary>
    public static IReadOnlyList<HeaderLine> In(Directive directive) => directive.Name switch
    {
        "add_header" when directive.Count >= 2 => [Added(directive)],
        "more_set_headers" => [.. Replaced(directive, isCleared: false)],
        "more_clear_headers" => [.. Replaced(directive, isCleared: true)],
        _ => [],
    };

    /// <summary>Spelling is compared only where it can matter: most headers are others.</summary>
    private static bool Resembles(string name) =>
        name.IndexOf("access", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("control", StringComparison.OrdinalIgnoreCase) >= 0;

    private static HeaderLine Added(Directive directive)
    {
        var (name, value) = (directive.Words[1], directive.Words[2]);
        return new(directive, name.Value, name.Content, value.Value, value.Content, value.IsVerbatim) { Always = directive.Argument(2)?.Value == "always" };
    }

    private static IEnumerable<HeaderLine> Replaced(Directive directive, bool isCleared)
    {
        var isRestricted = false;
        for (var i = 1; i < directive.Words.Length; i++)
        {
            var word = directive.Words[i];
            if (word.Value is "-s" or "-t")
            {
                isRestricted = true;
                i++;
                continue;
            }

            if (word.Value.StartsWith("-", StringComparison.Ordinal))
                continue;
            var colon = word.Value.IndexOf(':');
            var name = (colon < 0 ? word.Value : word.Value.Substring(0, colon)).Trim();
            var text = colon < 0 ? "" : word.Value.Substring(colon + 1).Trim();
            var (nameSpan, textSpan) = (word.Content, word.Content);
            if (word.IsVerbatim)
            {
                nameSpan = new TextSpan(word.Content.Start + word.Value.IndexOf(name, StringComparison.Ordinal), name.Length);
                textSpan = new TextSpan(word.Content.Start + word.Value.LastIndexOf(text, StringComparison.Ordinal), text.Length);
            }

            yield return new(directive, name, nameSpan, isCleared ? "" : text, textSpan, word.IsVerbatim) { Always = true, Replaces = true, IsRestricted = isRestricted };
        }
    }
}

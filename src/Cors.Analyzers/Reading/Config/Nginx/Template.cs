namespace Cors.Analyzers.Reading.Config.Nginx;

/// <summary>A text with variables, cut into its parts.</summary>
internal static class Template
{
    /// <summary>The name of the variable that <paramref name="text"/> is and nothing else, in lower case; null where it is more or less than one.</summary>
    public static string? Single(string text)
    {
        var inBraces = text.StartsWith("${", StringComparison.Ordinal) && text[text.Length - 1] == '}';
        var (start, end) = inBraces ? (2, text.Length - 1) : (1, text.Length);
        if (end <= start || text[0] != '$')
            return null;
        for (var i = start; i < end; i++)
        {
            if (!IsOfName(text[i]))
                return null;
        }

        return text.Substring(start, end - start).ToLowerInvariant();
    }

    /// <summary>The parts in order: plain text, or the name of a variable in lower case.</summary>
    public static IReadOnlyList<(string Text, bool IsVariable)> Parts(string text)
    {
        var parts = new List<(string, bool)>();
        var plain = 0;
        for (var at = text.IndexOf('$'); at >= 0 && at < text.Length; at = text.IndexOf('$', at))
        {
            var inBraces = at + 1 < text.Length && text[at + 1] == '{';
            var start = at + (inBraces ? 2 : 1);
            var end = start;
            while (end < text.Length && IsOfName(text[end]))
                end++;
            var closed = !inBraces || (end < text.Length && text[end] == '}');
            if (end == start || !closed)
            {
                at++;
                continue;
            }

            if (at > plain)
                parts.Add((text.Substring(plain, at - plain), false));
            parts.Add((text.Substring(start, end - start).ToLowerInvariant(), true));
            at = plain = inBraces ? end + 1 : end;
        }

        if (plain < text.Length)
            parts.Add((text.Substring(plain), false));
        return parts;
    }

    private static bool IsOfName(char c) => c is '_' || char.IsLetterOrDigit(c);

    /// <summary>The names of the variables in <paramref name="text"/>.</summary>
    public static IEnumerable<string> Variables(string text) =>
        text.IndexOf('$') < 0 ? []
        : Single(text) is { } single ? [single]
        : Parts(text).Where(part => part.IsVariable).Select(part => part.Text);
}

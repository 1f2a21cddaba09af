namespace Cors.Analyzers.Reading.Config.Nginx;

/// <summary>A text with variables, cut into its parts.</summary>
internal static class Template
{
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
            while (end < text.Length && (text[end] is '_' || char.IsLetterOrDigit(text[end])))
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

    /// <summary>The names of the variables in <paramref name="text"/>.</summary>
    public static IEnumerable<string> Variables(string text) =>
        text.IndexOf('$') < 0 ? [] : Parts(text).Where(part => part.IsVariable).Select(part => part.Text);
}

namespace Cors.Analyzers.Reading.Scripts.Python;

/// <summary>The letters that a regular expression over paths begins with.</summary>
internal static class RegexPrefix
{
    /// <summary>Those of <paramref name="pattern"/>; null where there are none but a slash.</summary>
    public static string? Of(string pattern)
    {
        var end = 0;
        while (end < pattern.Length && (char.IsLetterOrDigit(pattern[end]) || pattern[end] is '/' or '-' or '_'))
            end++;
        // What is repeated need not be there.
        if (end < pattern.Length && end > 0 && pattern[end] is '*' or '?' or '{')
            end--;
        return end > 1 ? pattern.Substring(0, end) : null;
    }
}

using System.Text.RegularExpressions;

namespace Cors.Analyzers.Reading.Config;

/// <summary>Applies a configuration's regular expression to a text that is known.</summary>
internal static class PatternMatch
{
    private static readonly char[] Special = ['^', '$', '.', '|', '(', ')', '[', ']', '{', '}', '*', '+', '?', '\\'];

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);

    /// <summary>Does it match? Null where that cannot be said.</summary>
    public static bool? Try(Pattern pattern, string text)
    {
        var start = pattern.Text.StartsWith("^", StringComparison.Ordinal);
        var plain = pattern.Text.Substring(start ? 1 : 0);
        var end = plain.EndsWith("$", StringComparison.Ordinal);
        plain = end ? plain.Substring(0, plain.Length - 1) : plain;
        if (plain.IndexOfAny(Special) < 0)
        {
            var comparison = pattern.IgnoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
            return start && end ? text.Equals(plain, comparison) : start ? text.StartsWith(plain, comparison) : end ? text.EndsWith(plain, comparison) : text.IndexOf(plain, comparison) >= 0;
        }

        try
        {
            return Regex.IsMatch(text, pattern.Text, pattern.IgnoreCase ? RegexOptions.IgnoreCase : RegexOptions.None, Patience);
        }
        catch (Exception exception) when (exception is ArgumentException or RegexMatchTimeoutException)
        {
            return null;
        }
    }
}

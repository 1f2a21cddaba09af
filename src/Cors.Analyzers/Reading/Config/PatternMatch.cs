using System.Text.RegularExpressions;

namespace Cors.Analyzers.Reading.Config;

/// <summary>Applies a configuration's regular expression to a text that is known.</summary>
internal static class PatternMatch
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);

    /// <summary>Does it match? Null where that cannot be said.</summary>
    public static bool? Try(Pattern pattern, string text)
    {
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

namespace Cors.Analyzers.Reading.Text;

/// <summary>Values that somebody has yet to fill in, or that a tool does.</summary>
internal static class Placeholders
{
    private static readonly char[] Marks = ['{', '}', '<', '>', '$', '%', '`'];

    /// <summary>Is <paramref name="text"/>, or a part of it, no value yet: <c>${ORIGIN}</c>, <c>#{Origin}#</c>, <c>https://YOUR-DOMAIN</c>?</summary>
    public static bool AreIn(string text) =>
        text.IndexOfAny(Marks) >= 0
        || text.IndexOf("__", StringComparison.Ordinal) >= 0
        || text.IndexOf("YOUR", StringComparison.Ordinal) >= 0
        || text.IndexOf("[", StringComparison.Ordinal) >= 0 && text.IndexOf("::", StringComparison.Ordinal) < 0
        || (text.Any(IsUpper) && !text.Substring(Math.Max(0, text.IndexOf("://", StringComparison.Ordinal))).Any(IsLower));

    private static bool IsUpper(char c) => c is >= 'A' and <= 'Z';

    private static bool IsLower(char c) => c is >= 'a' and <= 'z';
}

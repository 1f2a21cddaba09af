namespace Cors.Analyzers.Reading.Config;

/// <summary>The marks of template languages: <c>{{ x }}</c> and <c>&lt;%= x %&gt;</c> stand for text, <c>{% if x %}</c>, <c>{# x #}</c> and <c>&lt;% x %&gt;</c> are statements. Each ends on its line.</summary>
internal sealed class TemplateTags(string text)
{
    // One of them stands in every mark by which a value is known to be filled in.
    private static readonly char[] Signs = ['{', '<', '%', '@', '_'];

    // Up to where each closing mark is known to be missing, so that a line full of opening marks is searched once.
    private readonly Dictionary<string, int> _missing = [];

    /// <summary>The end of the placeholder that begins at <paramref name="at"/>; null where none does.</summary>
    public int? Placeholder(int at) =>
        Begins(at, "{{") ? Closing(at + 2, "}}")
        : Begins(at, "<%=") ? Closing(at + 3, "%>")
        : null;

    /// <summary>The end of the statement that begins at <paramref name="at"/>; null where none does.</summary>
    public int? Statement(int at) =>
        Begins(at, "{%") ? Closing(at + 2, "%}")
        : Begins(at, "{#") ? Closing(at + 2, "#}")
        : Begins(at, "<%") && !Begins(at, "<%=") ? Closing(at + 2, "%>")
        : null;

    /// <summary>Does a value hold something that a template fills in before the server reads it?</summary>
    public static bool Fills(string value) =>
        value.IndexOfAny(Signs) >= 0
        && (value.IndexOf("{{", StringComparison.Ordinal) >= 0
            || value.IndexOf("<%", StringComparison.Ordinal) >= 0
            || value.IndexOf("%%", StringComparison.Ordinal) >= 0
            || value.IndexOf("@@", StringComparison.Ordinal) >= 0
            || value.IndexOf("#{", StringComparison.Ordinal) >= 0
            || HasUnderscores(value));

    private static bool HasUnderscores(string value)
    {
        var at = value.IndexOf("__", StringComparison.Ordinal);
        return at >= 0 && value.IndexOf("__", at + 2, StringComparison.Ordinal) > at + 2;
    }

    private bool Begins(int at, string mark) => string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0;

    private int? Closing(int at, string mark)
    {
        if (_missing.TryGetValue(mark, out var known) && at < known)
            return null;
        var end = at;
        for (; end < text.Length && text[end] != '\n'; end++)
        {
            if (Begins(end, mark))
                return end + mark.Length;
        }

        _missing[mark] = end;
        return null;
    }
}

namespace Cors.Analyzers.Probing;

/// <summary>Origins that stand as a piece inside a longer text: <c>https://app.co</c> in <c>https://app.com</c>.</summary>
internal static class Cuts
{
    private const int MaxLength = 2000;

    /// <summary>Top-level domains below which anybody can have a name, and which longer words begin with.</summary>
    private static readonly ImmutableHashSet<string> TopLevels = ImmutableHashSet.Create(
        "ac", "ae", "ag", "ai", "am", "app", "art", "as", "at", "be", "bi", "biz", "bz", "ca", "cc", "ch", "ci", "cl", "club", "cm", "co", "com", "cx", "cz", "de", "dev",
        "dk", "ee", "es", "eu", "fi", "fm", "fo", "fr", "ga", "gd", "ge", "gg", "gl", "gs", "hm", "hn", "ht", "im", "in", "info", "ink", "io", "is", "it", "je", "ki",
        "la", "lc", "li", "link", "live", "lol", "lt", "lu", "lv", "ly", "ma", "md", "me", "mg", "mn", "mobi", "ms", "mu", "mx", "my", "na", "name", "ne", "net", "nl", "no", "nu",
        "one", "org", "pe", "pl", "pm", "pro", "pt", "pw", "re", "ro", "rs", "ru", "sc", "se", "sg", "sh", "si", "site", "sk", "so", "st", "su", "sx", "tc", "tech", "tf", "tk", "tl",
        "to", "tv", "tw", "ug", "uk", "us", "vc", "vg", "vip", "vn", "wf", "ws", "xyz", "yt");

    /// <summary>Names of another owner than the one whose origin they are cut from.</summary>
    public static IEnumerable<string> Of(string text)
    {
        if (text.Length > MaxLength)
            yield break;
        foreach (var scheme in new[] { "https://", "http://" })
        {
            for (var start = text.IndexOf(scheme, StringComparison.Ordinal); start >= 0; start = text.IndexOf(scheme, start + 1, StringComparison.Ordinal))
            {
                var length = Name(text, start + scheme.Length);
                var whole = text.Substring(start + scheme.Length, length);
                for (var cut = 1; cut < length; cut++)
                {
                    var host = whole.Substring(0, cut);
                    var dot = host.LastIndexOf('.');
                    if (dot > 0 && TopLevels.Contains(host.Substring(dot + 1)) && Ownership.Domain(host) != Ownership.Domain(whole))
                        yield return scheme + host;
                }
            }
        }
    }

    private static int Name(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is >= 'a' and <= 'z' or >= '0' and <= '9' or '-' or '.')
            end++;
        return end - start;
    }
}

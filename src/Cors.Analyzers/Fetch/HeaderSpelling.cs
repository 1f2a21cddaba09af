namespace Cors.Analyzers.Fetch;

/// <summary>Finds the CORS response header that a misspelled name was meant to be.</summary>
internal static class HeaderSpelling
{
    private const int Tolerance = 3;

    private static readonly IReadOnlyList<(string Name, string Words)> Known = [.. HeaderNames.Response.Select(name => (name, Words(name)))];

    /// <summary>The header that <paramref name="name"/> misspells; null where it is right, or is like none.</summary>
    public static string? Nearest(string name)
    {
        if (HeaderNames.IsResponse(name) || HeaderNames.Request.Contains(name) || HeaderNames.PrivateNetwork.Contains(name) || name.Length > 60)
            return null;
        if (!SharesAWord(name))
            return null;
        var words = Words(name);
        var (nearest, least) = ((string?)null, Tolerance + 1);
        foreach (var (known, wordsOfKnown) in Known)
        {
            // Cache-Control, which most files have, is too short to be any of them.
            if (Math.Abs(words.Length - wordsOfKnown.Length) <= Tolerance && Distance(words, wordsOfKnown) is var distance && distance < least)
                (nearest, least) = (known, distance);
        }

        return nearest;
    }

    /// <summary>The words in one order, so that <c>Allow-Access-Control-Origin</c> is near.</summary>
    private static string Words(string name) =>
        string.Join("-", name.ToLowerInvariant().Split(['-', '_', ' '], StringSplitOptions.RemoveEmptyEntries).OrderBy(word => word, StringComparer.Ordinal));

    private static bool SharesAWord(string name) =>
        name.IndexOf("control", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("access", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Levenshtein's distance.</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substitution = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitution, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}

namespace Cors.Analyzers.Rules;

/// <summary>Finds the policy name that was meant.</summary>
internal static class NearestName
{
    /// <summary>The declared name that differs from <paramref name="name"/> by case or by a few letters, or else the only one; null when none is near.</summary>
    public static string? Of(string name, IReadOnlyList<DeclaredPolicy> declared)
    {
        var names = declared.Select(policy => policy.Name?.Value).OfType<string>().Distinct().ToList();
        var near = names.Select(candidate => (candidate, Distance: Distance(name.ToUpperInvariant(), candidate.ToUpperInvariant()))).OrderBy(pair => pair.Distance).FirstOrDefault();
        return near.candidate is not null && near.Distance <= Math.Max(2, name.Length / 3) ? near.candidate : names.Count == 1 ? names[0] : null;
    }

    /// <summary>How many letters must be changed, added or removed (Levenshtein).</summary>
    private static int Distance(string from, string to)
    {
        // Nobody mistypes half a page.
        if (from.Length > 100 || to.Length > 100)
            return int.MaxValue;
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (from[i - 1] == to[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[to.Length];
    }
}

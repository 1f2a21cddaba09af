namespace Cors.Analyzers.Reading.Config.AppSettings;

/// <summary>What a setting is, by its name.</summary>
internal enum SettingKind
{
    /// <summary>Nothing of CORS.</summary>
    Other,

    /// <summary>The name is the word CORS, or holds it, and says no more: origins where they look like it.</summary>
    Cors,

    /// <summary>Origins.</summary>
    Origins,

    /// <summary>A flag that allows any origin.</summary>
    AnyOrigin,

    /// <summary>Methods.</summary>
    Methods,

    /// <summary>Request headers.</summary>
    Headers,

    /// <summary>Exposed headers.</summary>
    Exposed,

    /// <summary>A flag that allows credentials.</summary>
    Credentials,

    /// <summary>Seconds that a preflight's answer is kept.</summary>
    MaxAgeSeconds,
}

/// <summary>Tells settings that speak of CORS by their names.</summary>
internal static class SettingNames
{
    /// <summary>Names of lists of origins that need no section of their own to be understood.</summary>
    private static readonly string[] OriginLists = ["allowedorigin", "alloworigin", "corsorigin", "originsallowed", "allowedcorsorigin"];

    /// <summary>What is longer is no name of a setting.</summary>
    public const int LongestName = 200;

    /// <summary>Names of lists of sites, which are addresses or hosts.</summary>
    private static readonly string[] Sites = ["domains", "urls", "hosts", "sites", "clients", "whitelist"];

    /// <summary>What may follow the word in a name without capitals.</summary>
    private static readonly string[] Followers = ["origin", "polic", "setting", "option", "config", "allow", "url", "domain", "host", "enabl", "method", "header", "white", "expos", "credential"];

    /// <summary>The kind of a setting.</summary>
    /// <param name="name">One part of its key.</param>
    /// <param name="inCors">It stands in a section that speaks of CORS.</param>
    public static SettingKind KindOf(string name, bool inCors)
    {
        if (name.Length > LongestName)
            return SettingKind.Other;
        var speaksOfCors = SpeaksOfCors(name);
        inCors |= speaksOfCors;
        // Most settings have nothing to do with CORS.
        if (!inCors && name.IndexOf("origin", StringComparison.OrdinalIgnoreCase) < 0)
            return SettingKind.Other;
        var letters = Letters(name);
        if (letters.Contains("pattern") || letters.Contains("regex"))
            return SettingKind.Other;
        if (letters.Contains("origin"))
        {
            return letters.Contains("anyorigin") || letters.Contains("allorigin") ? SettingKind.AnyOrigin
                : inCors || OriginLists.Any(letters.Contains) ? SettingKind.Origins
                : SettingKind.Other;
        }

        return !inCors ? SettingKind.Other
            : letters.Contains("credential") ? SettingKind.Credentials
            : letters.Contains("expos") ? SettingKind.Exposed
            : letters.Contains("header") ? SettingKind.Headers
            : letters.Contains("method") || letters.Contains("verb") ? SettingKind.Methods
            : letters.Contains("maxage") ? (letters.Contains("second") ? SettingKind.MaxAgeSeconds : SettingKind.Other)
            : speaksOfCors || Sites.Any(letters.Contains) ? SettingKind.Cors
            : SettingKind.Other;
    }

    /// <summary>Is CORS a word of the name: <c>Cors</c>, <c>CORS_ORIGINS</c>, <c>EnableCors</c>, <c>corspolicy</c>, but not <c>Corsair</c>?</summary>
    public static bool SpeaksOfCors(string name)
    {
        if (name.Length > LongestName)
            return false;
        for (var at = name.IndexOf("cors", StringComparison.OrdinalIgnoreCase); at >= 0; at = name.IndexOf("cors", at + 4, StringComparison.OrdinalIgnoreCase))
        {
            var begins = at == 0 || !char.IsLetter(name[at - 1]) || (char.IsUpper(name[at]) && char.IsLower(name[at - 1])) || name.IndexOf("origin", at, StringComparison.OrdinalIgnoreCase) > 0;
            var next = at + 4;
            var ends = next == name.Length || !char.IsLetter(name[next]) || (char.IsUpper(name[next]) && !char.IsUpper(name[next - 1]))
                || Followers.Any(follower => string.Compare(name, next, follower, 0, follower.Length, StringComparison.OrdinalIgnoreCase) == 0);
            if (begins && ends)
                return true;
        }

        return false;
    }

    private static string Letters(string name)
    {
        var letters = new char[name.Length];
        var count = 0;
        foreach (var c in name)
        {
            if (char.IsLetter(c))
                letters[count++] = char.ToLowerInvariant(c);
        }

        return new string(letters, 0, count);
    }
}

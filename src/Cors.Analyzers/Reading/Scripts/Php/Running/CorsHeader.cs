namespace Cors.Analyzers.Reading.Scripts.Php.Running;

/// <summary>Tells headers of the protocol from others.</summary>
internal static class CorsHeader
{
    /// <summary>One of the protocol's headers, or one that looks like it.</summary>
    public static bool Is(string name) =>
        name.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase)
        // Spelling is compared only where it can matter: most headers are others.
        || ((Has(name, "access") || Has(name, "control")) && HeaderSpelling.Nearest(name) is not null);

    /// <summary>A header that counts for CORS.</summary>
    public static bool Matters(string name) => HeaderNames.Same(name, "Vary") || Is(name);

    private static bool Has(string name, string word) => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}

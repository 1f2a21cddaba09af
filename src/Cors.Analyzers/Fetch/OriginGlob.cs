namespace Cors.Analyzers.Fetch;

/// <summary>Origins with one <c>*</c> that stands for any characters, as Amazon S3 takes them.</summary>
internal static class OriginGlob
{
    /// <summary>What a star can stand for: all before the domain, a label, a domain, a port.</summary>
    private static readonly string[] Fillings = ["x", "x.test", "https://x", "https://", "8080", ""];

    /// <summary>Is there an origin, as browsers send it, that <paramref name="text"/> matches?</summary>
    public static bool CanMatch(string text) =>
        Fillings.Any(filling => Origin.Parse(text.Replace("*", filling)).Problem is OriginProblem.None);
}

namespace Cors.Analyzers.Reading.Config.Apache;

/// <summary>The kind of requests that a scope is read for.</summary>
/// <param name="isPreflight">Preflights; else the requests themselves.</param>
internal sealed class Asked(bool isPreflight)
{
    private static readonly IReadOnlyList<string> Preflight = ["OPTIONS"];

    private static readonly IReadOnlyList<string> Actual = ["GET", "POST", "HEAD", "PUT", "PATCH", "DELETE"];

    /// <summary>Preflights; else the requests themselves.</summary>
    public bool IsPreflight => isPreflight;

    /// <summary>Something that counts depends on the method.</summary>
    public bool LooksAtMethod { get; private set; }

    /// <summary>Does a test of the method hold? Unread where it holds for some of the methods, or cannot be said.</summary>
    public OriginTest Method(Func<string, bool?> test)
    {
        LooksAtMethod = true;
        var verdicts = (isPreflight ? Preflight : Actual).Select(test).Distinct().ToList();
        return verdicts is [{ } same] ? same ? OriginTest.Anybody : OriginTest.Nobody : OriginTest.Unread;
    }
}

namespace Cors.Analyzers.Reading.CSharp.Endpoints;

/// <summary>What content types of bodies mean to browsers.</summary>
internal static class ContentTypes
{
    /// <summary>Do browsers ask before they send a body of these types? Null when there are none, or some of both kinds.</summary>
    public static bool? ReadJson(IReadOnlyCollection<string> types)
    {
        var forms = types.Count(type => SafelistedHeaders.IsSafelisted(new Header("Content-Type", type)));
        return types.Count == 0 || (forms > 0 && forms < types.Count) ? null : forms == 0;
    }
}

using System.Globalization;

namespace Cors.Analyzers.Probing;

/// <summary>Takes an origin apart as .NET's <see cref="Uri"/> does.</summary>
internal static class OriginParts
{
    /// <summary>The part, or null where the origin does not parse; <see cref="OriginPart.IsAbsolute"/> is never null.</summary>
    public static string? Take(OriginPart part, string origin)
    {
        var parsed = Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.IsAbsoluteUri;
        if (part is OriginPart.IsAbsolute)
            return parsed ? "true" : "false";
        if (!parsed)
            return null;
        return part switch
        {
            OriginPart.Scheme => uri!.Scheme,
            OriginPart.Host => uri!.Host,
            OriginPart.Port => uri!.Port.ToString(CultureInfo.InvariantCulture),
            OriginPart.Authority => uri!.Authority,
            OriginPart.IsLoopback => uri!.IsLoopback ? "true" : "false",
            _ => null,
        };
    }
}

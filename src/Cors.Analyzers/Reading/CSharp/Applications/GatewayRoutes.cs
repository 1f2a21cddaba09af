using Cors.Analyzers.Reading.Config.Json;

namespace Cors.Analyzers.Reading.CSharp.Applications;

/// <summary>The routes of a YARP gateway in the project's settings: each may name a policy of the program.</summary>
internal static class GatewayRoutes
{
    /// <summary>The names that routes ask for (<c>ReverseProxy:Routes:*:CorsPolicy</c>), without those that YARP keeps for itself.</summary>
    public static IEnumerable<Sourced<string>> Names(ConfigurationFiles files)
    {
        foreach (var (document, root) in files.All)
        {
            foreach (var route in root.Find("ReverseProxy:Routes")?.Children ?? [])
            {
                if (route.Find("CorsPolicy")?.Scalar is not { Kind: JsonKind.String, Text: { Length: > 0 } name } value
                    || string.Equals(name, "Default", StringComparison.OrdinalIgnoreCase) || string.Equals(name, "Disable", StringComparison.OrdinalIgnoreCase))
                    continue;
                var at = document.At(value.Content);
                yield return new Sourced<string>(name, at, default) { Literal = value.IsVerbatim ? at : null };
            }
        }
    }
}

using Cors.Analyzers.Reading.CSharp.Endpoints;

namespace Cors.Analyzers.Reading.CSharp;

/// <summary>The attributes of ASP.NET Core that stand on controllers and actions, and what their classes are; the same in every version.</summary>
internal static class FrameworkAttributes
{
    private static readonly IReadOnlyList<string> Verb = ["IActionHttpMethodProvider", "IRouteTemplateProvider"];

    private static readonly IReadOnlyList<string> Source = ["IBindingSourceMetadata"];

    private static readonly Dictionary<string, AttributeFacts> Known = new(StringComparer.Ordinal)
    {
        ["HttpGetAttribute"] = new(["HttpGetAttribute"], Verb),
        ["HttpPostAttribute"] = new(["HttpPostAttribute"], Verb),
        ["HttpPutAttribute"] = new(["HttpPutAttribute"], Verb),
        ["HttpDeleteAttribute"] = new(["HttpDeleteAttribute"], Verb),
        ["HttpPatchAttribute"] = new(["HttpPatchAttribute"], Verb),
        ["HttpHeadAttribute"] = new(["HttpHeadAttribute"], Verb),
        ["HttpOptionsAttribute"] = new(["HttpOptionsAttribute"], Verb),
        ["AcceptVerbsAttribute"] = new(["AcceptVerbsAttribute"], Verb),
        ["RouteAttribute"] = new(["RouteAttribute"], ["IRouteTemplateProvider"]),
        ["AreaAttribute"] = new(["AreaAttribute"], []),
        ["ApiControllerAttribute"] = new(["ApiControllerAttribute", "ControllerAttribute"], []),
        ["ControllerAttribute"] = new(["ControllerAttribute"], []),
        ["NonControllerAttribute"] = new(["NonControllerAttribute"], []),
        ["NonActionAttribute"] = new(["NonActionAttribute"], []),
        ["ConsumesAttribute"] = new(["ConsumesAttribute"], []),
        ["AuthorizeAttribute"] = new(["AuthorizeAttribute"], ["IAuthorizeData"]),
        ["AllowAnonymousAttribute"] = new(["AllowAnonymousAttribute"], ["IAllowAnonymous"]),
        ["EnableCorsAttribute"] = new(["EnableCorsAttribute"], ["IEnableCorsAttribute", "ICorsMetadata"]),
        ["DisableCorsAttribute"] = new(["DisableCorsAttribute"], ["IDisableCorsAttribute", "ICorsMetadata"]),
        ["FromBodyAttribute"] = new(["FromBodyAttribute"], Source),
        ["FromFormAttribute"] = new(["FromFormAttribute"], Source),
        ["FromHeaderAttribute"] = new(["FromHeaderAttribute"], Source),
        ["FromQueryAttribute"] = new(["FromQueryAttribute"], Source),
        ["FromRouteAttribute"] = new(["FromRouteAttribute"], Source),
        ["FromServicesAttribute"] = new(["FromServicesAttribute"], Source),
        // They say nothing of CORS, and stand on many actions.
        ["ActionNameAttribute"] = new(["ActionNameAttribute"], []),
        ["ObsoleteAttribute"] = new(["ObsoleteAttribute"], []),
        ["ProducesAttribute"] = new(["ProducesAttribute"], []),
        ["ProducesResponseTypeAttribute"] = new(["ProducesResponseTypeAttribute"], []),
        ["ResponseCacheAttribute"] = new(["ResponseCacheAttribute"], []),
        ["ValidateAntiForgeryTokenAttribute"] = new(["ValidateAntiForgeryTokenAttribute"], []),
    };

    /// <summary>All names that may mean one of them, or a controller's base.</summary>
    public static IReadOnlyCollection<string> Names { get; } = [.. Known.Keys, "Controller", "ControllerBase"];

    /// <summary>What a class is; null for one that is not known.</summary>
    public static AttributeFacts? Facts(string name) => Known.TryGetValue(name, out var facts) ? facts : null;

    /// <summary>May the name mean one of them, or a controller's base?</summary>
    public static bool Knows(string name) => name is "Controller" or "ControllerBase" || Known.ContainsKey(name) || Known.ContainsKey(name + "Attribute");
}

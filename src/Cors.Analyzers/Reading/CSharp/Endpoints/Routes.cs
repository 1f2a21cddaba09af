namespace Cors.Analyzers.Reading.CSharp.Endpoints;

/// <summary>Routes as a message shows them.</summary>
internal static class Routes
{
    /// <summary>Both, with one slash between them and one before.</summary>
    public static string Join(string prefix, string route)
    {
        var rest = route.TrimStart('~').Trim('/');
        var start = "/" + prefix.Trim('/');
        return rest.Length == 0 ? start : start.TrimEnd('/') + "/" + rest;
    }

    /// <summary>The route of an action: its own template after that of its controller, unless it begins at the root.</summary>
    public static string OfAction(string? controller, string? action, string controllerName, string actionName, string? area)
    {
        var isRooted = action is { Length: > 0 } && action[0] is '/' or '~';
        var route = Join(isRooted ? "" : controller ?? "", action ?? "");
        return Put(Put(Put(route, "[controller]", controllerName), "[action]", actionName), "[area]", area ?? "area");
    }

    private static string Put(string route, string token, string value)
    {
        var at = route.IndexOf(token, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? route : route.Substring(0, at) + value + route.Substring(at + token.Length);
    }
}

namespace Cors.Analyzers.Rules;

/// <summary>The lists of a policy with the headers that carry them.</summary>
internal static class PolicyLists
{
    /// <summary>Methods, headers and exposed headers, each with the name of its response header.</summary>
    public static IReadOnlyList<(ListSetting List, string Header)> Lists(this CorsPolicy policy) =>
    [
        (policy.Methods, HeaderNames.AllowMethods),
        (policy.Headers, HeaderNames.AllowHeaders),
        (policy.Exposed, HeaderNames.ExposeHeaders),
    ];
}

namespace Cors.Analyzers.Model;

/// <summary>The categories of the rules, for tuning many at once (<c>dotnet_analyzer_diagnostic.category-CorsSecurity.severity</c>).</summary>
internal static class Category
{
    /// <summary>Strangers get in.</summary>
    public const string Security = "CorsSecurity";

    /// <summary>Those who are meant to get in do not.</summary>
    public const string Reliability = "CorsReliability";

    /// <summary>Without harm, but without use or not as meant.</summary>
    public const string Usage = "CorsUsage";
}

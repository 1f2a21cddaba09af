namespace Cors.Analyzers.Rules;

/// <summary>Writes policy names as arguments.</summary>
internal static class QuotedName
{
    /// <summary>The name as a string literal.</summary>
    public static string Of(string name) => "\"" + name.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
}

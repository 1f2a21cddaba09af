namespace Cors.Analyzers.Rules;

/// <summary>Writes the project's trusted origins where any origin was let in.</summary>
internal static class NamedOrigins
{
    /// <summary>The cure that lets in <paramref name="origins"/> alone; none without origins, or where the dialect cannot say it in one place.</summary>
    public static IReadOnlyList<Cure> Instead(CorsPolicy policy, OriginCase open, IReadOnlyList<string> origins)
    {
        if (origins.Count == 0)
            return [];
        if (policy.Dialect.WritesHeaders)
            return origins is [var only] && open.Setting.Literal is { } literal ? [new Cure($"Allow only '{only}'", "trusted", [literal.Replace(only)])] : [];
        var call = open.Setting.At.Document.At(open.Setting.Extent);
        var dot = call.Text.IndexOf('.');
        return dot >= 0 && call.Text.Substring(0, dot).All(char.IsWhiteSpace)
            ? [new Cure("Allow only the trusted origins", "trusted", [call.Replace(call.Text.Substring(0, dot) + ".WithOrigins(" + string.Join(", ", origins.Select(origin => $"\"{origin}\"")) + ")")])]
            : [];
    }
}

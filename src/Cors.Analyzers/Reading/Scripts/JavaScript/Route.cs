using Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

namespace Cors.Analyzers.Reading.Scripts.JavaScript;

/// <summary>The registration that something stands in: <c>app.use('/api', …)</c>.</summary>
/// <param name="Method">The method's name.</param>
/// <param name="Prefix">The constant beginning of the paths that it is for; null for any path.</param>
/// <param name="Token">The token of the method's name.</param>
internal sealed record Route(string Method, string? Prefix, int Token)
{
    private static readonly ImmutableHashSet<string> Methods = ImmutableHashSet.Create("use", "all", "get", "post", "put", "patch", "delete", "options", "head", "route");

    /// <summary>The registration whose argument stands at a token; null where it is none.</summary>
    public static Route? Around(ScriptText text, int token)
    {
        var open = text.Outer(token);
        // An array of middleware may stand between.
        if (text.Is(open, "["))
            open = text.Outer(open);
        if (!text.Is(open, "(") || !text.Is(open - 2, ".") || !Methods.Contains(text.Word(open - 1)))
            return null;
        return new Route(text.Word(open - 1), open + 1 < token && text[open + 1].Kind is TokenKind.Text ? PrefixOf(Literals.Text(text.Text, text[open + 1].Span).Value) : null, open - 1);
    }

    /// <summary>The part of a path pattern before its first parameter.</summary>
    public static string? PrefixOf(string path)
    {
        var end = path.IndexOfAny([':', '*', '{', '(', '?', '+']);
        var prefix = (end < 0 ? path : path.Substring(0, end)).TrimEnd('/');
        return prefix.Length == 0 ? null : prefix;
    }
}

using Cors.Analyzers.Reading.Scripts.Python.Syntax;

namespace Cors.Analyzers.Reading.Scripts.Python;

/// <summary>Knows what is for development only.</summary>
internal static class Development
{
    private static readonly char[] Separators = ['_', '-', '.'];

    /// <summary>Is a file of this name for development: <c>settings/local.py</c>, <c>settings_dev.py</c>, <c>test_cors.py</c>?</summary>
    public static bool IsFileName(string path)
    {
        var parts = path.ToLowerInvariant().Split('/', '\\');
        return parts[parts.Length - 1].Split(Separators).Any(IsWord) || (parts.Length > 1 && parts[parts.Length - 2] is "tests" or "test" or "testing");
    }

    /// <summary>Is a file of this name for production: <c>settings/production.py</c>, <c>settings_prod.py</c>?</summary>
    public static bool IsProductionFileName(string path)
    {
        var parts = path.ToLowerInvariant().Split('/', '\\');
        return parts[parts.Length - 1].Split(Separators).Any(word => word is "prod" or "production");
    }

    /// <summary>Does a name say that its value is for development: <c>dev_origins</c>, <c>LOCAL_ORIGINS</c>?</summary>
    public static bool IsName(string name) => name.ToLowerInvariant().Split(Separators).Any(IsWord);

    /// <summary>Which side of a condition is for development: true, false, or null where it says nothing about that.</summary>
    public static bool? Holds(Expression condition) => condition switch
    {
        Expression.Name { Text: var name } => IsFlag(name) ? true : null,
        Expression.Member { Text: var name } => IsFlag(name) ? true : null,
        Expression.Unary { Operator: "not", Operand: var inner } => !Holds(inner),
        Expression.Subscript { Target: Expression.Member { Text: "config" }, Index: Expression.String { Parts: [var key] } } => key.Content.Length == 5 ? true : null,
        Expression.Binary { Operator: "and", Left: var left, Right: var right } => Holds(left) is true || Holds(right) is true ? true : null,
        _ => null,
    };

    /// <summary>As <see cref="Holds(Expression)"/>, with what is compared to a word (<c>ENV == "development"</c>).</summary>
    public static bool? Holds(Expression condition, PythonModule module)
    {
        if (condition is Expression.Unary { Operator: "not", Operand: var inner })
            return !Holds(inner, module);
        if (condition is not Expression.Binary { Operator: var sign, Right: var right } || sign is not ("==" or "!=" or "in" or "not in"))
            return Holds(condition);
        var words = (right is Expression.Sequence list ? list.Items : [right]).OfType<Expression.String>().SelectMany(text => text.Parts).Select(part => module.Written(part.Content).ToLowerInvariant()).ToList();
        if (words.Count == 0)
            return null;
        bool? isDevelopment = words.All(IsWord) ? true : words.All(word => word.StartsWith("prod", StringComparison.Ordinal) || word is "live" or "release") ? false : null;
        return sign is "!=" or "not in" ? !isDevelopment : isDevelopment;
    }

    private static bool IsFlag(string name)
    {
        var lower = name.ToLowerInvariant();
        return lower is "debug" or "is_dev" or "is_development" or "is_local" or "is_debug" or "dev" or "dev_mode" or "development" or "local" or "testing" or "is_testing" or "debug_mode" or "local_dev";
    }

    private static bool IsWord(string word) =>
        word is "dev" or "devstack" or "devel" or "develop" or "development" or "local" or "debug" or "test" or "tests" or "testing" or "localhost" or "docker-dev" or "ci" or "dev_local" or "local_dev";
}

using Cors.Analyzers.Reading.Scripts.Python.Syntax;

namespace Cors.Analyzers.Reading.Scripts.Python.Values;

/// <summary>Knows the ways to ask the environment: <c>os.environ</c>, django-environ, python-decouple.</summary>
internal static class Environment
{
    /// <summary>Does it ask the environment?</summary>
    public static bool IsRead(Expression value) => value switch
    {
        Expression.Call { Callee: Expression.Member { Target: Expression.Member { Text: "environ" }, Text: "get" } } => true,
        Expression.Call { Callee: Expression.Member { Target: Expression.Name { Text: "environ" }, Text: "get" } } => true,
        Expression.Call { Callee: Expression.Member { Text: "getenv" } or Expression.Name { Text: "getenv" or "config" or "env" or "get_env" or "env_list" } } => true,
        Expression.Call { Callee: Expression.Member { Target: Expression.Name { Text: "env" or "config" }, Text: "str" or "list" or "tuple" or "bool" or "int" or "get_value" or "get" or "url" } } => true,
        Expression.Subscript { Target: Expression.Member { Text: "environ" } or Expression.Name { Text: "environ" } } => true,
        _ => false,
    };

    /// <summary>What it comes to where the environment says nothing; null where nothing is given.</summary>
    public static Expression? Default(Expression.Call call) => IsRead(call) ? (call.Named("default") ?? call.At(1))?.Value : null;

    /// <summary>What it gives is a string, not whatever a library or a function of the program makes of it.</summary>
    public static bool IsPlain(Expression.Call call) => call.Callee is Expression.Member { Text: "getenv" or "get" } or Expression.Name { Text: "getenv" };

    /// <summary>The value is split at its commas by the call itself, and trimmed (<c>env.list</c>, <c>cast=Csv()</c>).</summary>
    public static bool Splits(Expression.Call call) =>
        call.Callee is Expression.Member { Text: "list" or "tuple" } or Expression.Name { Text: "env_list" }
        || call.Named("cast")?.Value is Expression.Call { Callee: Expression.Name { Text: "Csv" } or Expression.Member { Text: "Csv" } } or Expression.Name { Text: "list" };
}

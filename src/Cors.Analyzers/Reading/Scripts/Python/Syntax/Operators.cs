namespace Cors.Analyzers.Reading.Scripts.Python.Syntax;

/// <summary>The operators with two operands, and how close they bind.</summary>
internal static class Operators
{
    private static readonly (string Name, int Binding)[] Signs =
    [
        ("==", 2), ("!=", 2), ("<", 2), (">", 2), ("<=", 2), (">=", 2), ("|", 3), ("^", 4), ("&", 5), ("<<", 6), (">>", 6),
        ("+", 7), ("-", 7), ("*", 8), ("/", 8), ("//", 8), ("%", 8), ("@", 8),
    ];

    /// <summary>The operator at a token, how close it binds and how many tokens it has; null where there is none.</summary>
    public static (string Name, int Binding, int Count)? At(PythonModule module, int at)
    {
        var token = module.Tokens[at];
        var length = token.End - token.Start;
        if (length > 3)
            return null;
        if (token.Kind is TokenKind.Name)
        {
            return module.Written(token) switch
            {
                "or" => ("or", 0, 1),
                "and" => ("and", 1, 1),
                "in" => ("in", 2, 1),
                "is" => module.Word(at + 1) == "not" ? ("is not", 2, 2) : ("is", 2, 1),
                "not" when module.Word(at + 1) == "in" => ("not in", 2, 2),
                _ => null,
            };
        }

        if (token.Kind is not TokenKind.Sign || module.Text[token.Start] is ',' or ')' or ']' or '}' or '.' or ':' or '(' or '[')
            return null;
        foreach (var (name, binding) in Signs)
        {
            if (name.Length == length && string.CompareOrdinal(module.Text, token.Start, name, 0, length) == 0)
                return (name, binding, 1);
        }

        return null;
    }
}

namespace Cors.Analyzers.Probing.Patterns;

/// <summary>A class in brackets.</summary>
internal static class PatternClass
{
    /// <summary>Reads the class whose bracket is behind <paramref name="at"/>; null where something in it is not known.</summary>
    public static AsciiSet? Parse(PatternCursor at, RegexDialect dialect, bool ignoreCase)
    {
        var negated = at.Take('^');
        var set = AsciiSet.None;
        // Everywhere but in JavaScript a bracket in the first place is a letter.
        var first = dialect is not RegexDialect.JavaScript;
        while (first || at.Current is not ']')
        {
            if (at.AtEnd || Item(at, dialect) is not { } item)
                return null;
            first = false;
            if (at.Current is '-' && at.Next is not (']' or '\0') && item.Single is { } from)
            {
                at.Move();
                // [a-z-[b]] takes away in .NET.
                if ((dialect is RegexDialect.DotNet && at.Current is '[') || Item(at, dialect) is not { Single: { } to } || to < from)
                    return null;
                set |= AsciiSet.Range(from, to);
            }
            else
            {
                if (dialect is RegexDialect.DotNet && at.Current is '-' && at.Next is '[')
                    return null;
                set |= item.Set;
            }
        }

        at.Move();
        if (ignoreCase)
            set = set.Folded();
        return negated ? ~set : set;
    }

    private static (AsciiSet Set, char? Single)? Item(PatternCursor at, RegexDialect dialect)
    {
        var c = at.Current;
        at.Move();
        if (c is '\\')
        {
            return PatternEscape.Parse(at, dialect, inClass: true) is { } escaped
                ? (escaped, escaped.Characters().Take(2).ToList() is [var only] ? only : null)
                : null;
        }

        if (c is '[' && dialect is RegexDialect.Pcre && at.Current is ':' or '=' or '.')
            return at.Current is ':' && Posix(at) is { } named ? (named, null) : null;
        return (AsciiSet.Of(c), c);
    }

    /// <summary><c>[:alnum:]</c> and its like, the outer bracket being behind.</summary>
    private static AsciiSet? Posix(PatternCursor at)
    {
        foreach (var (name, set) in Named)
        {
            if (at.Take(":" + name + ":]"))
                return set;
        }

        return null;
    }

    private static readonly IReadOnlyList<(string Name, AsciiSet Set)> Named =
    [
        ("alnum", AsciiSet.Digit | AsciiSet.Upper | AsciiSet.Lower),
        ("alpha", AsciiSet.Upper | AsciiSet.Lower),
        ("digit", AsciiSet.Digit),
        ("lower", AsciiSet.Lower),
        ("upper", AsciiSet.Upper),
        ("word", AsciiSet.Word),
        ("xdigit", AsciiSet.Digit | AsciiSet.Range('a', 'f') | AsciiSet.Range('A', 'F')),
        ("punct", AsciiSet.Range('!', '/') | AsciiSet.Range(':', '@') | AsciiSet.Range('[', '`') | AsciiSet.Range('{', '~')),
    ];
}

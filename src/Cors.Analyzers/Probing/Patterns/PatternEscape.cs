namespace Cors.Analyzers.Probing.Patterns;

/// <summary>What stands after a backslash.</summary>
internal static class PatternEscape
{
    /// <summary>Reads the escape whose backslash is behind <paramref name="at"/>; null where it is not known.</summary>
    public static AsciiSet? Parse(PatternCursor at, RegexDialect dialect, bool inClass)
    {
        var c = at.Current;
        if (at.AtEnd)
            return null;
        at.Move();
        switch (c)
        {
            case 'd': return AsciiSet.Digit;
            case 'D': return ~AsciiSet.Digit;
            case 'w': return AsciiSet.Word;
            case 'W': return ~AsciiSet.Word;
            case 's': return AsciiSet.Space;
            case 'S': return ~AsciiSet.Space;
            case 't': return AsciiSet.Of('\t');
            case 'n': return AsciiSet.Of('\n');
            case 'r': return AsciiSet.Of('\r');
            case 'f': return AsciiSet.Of('\f');
            case 'v' when dialect is not RegexDialect.Pcre: return AsciiSet.Of('\v');
            case 'b' when inClass: return AsciiSet.Of('\b');
            case 'x' when at.Current is not '{': return Character(at.Hex(2));
            case 'u' when dialect is not RegexDialect.Pcre && at.Current is not '{': return Character(at.Hex(4));
        }

        if (c < 128 && !char.IsLetterOrDigit(c))
            return AsciiSet.Of(c);
        // Without its u flag JavaScript takes every other letter for itself, but for these.
        return dialect is RegexDialect.JavaScript && char.IsLetter(c) && c < 128 && c is not ('c' or 'k' or 'p' or 'P' or 'u' or 'x') ? AsciiSet.Of(c) : null;
    }

    private static AsciiSet? Character(char? c) => c is { } known ? AsciiSet.Of(known) : null;
}

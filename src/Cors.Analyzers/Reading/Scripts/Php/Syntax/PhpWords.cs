namespace Cors.Analyzers.Reading.Scripts.Php.Syntax;

/// <summary>The words and operators of PHP.</summary>
internal static class PhpWords
{
    private const int LongestKeyword = 12;

    private static readonly string[][] Keywords = ByFirst(
        "abstract and array as break case catch class clone const continue declare default do echo else elseif empty enddeclare endfor endforeach endif endswitch endwhile enum extends "
        + "final finally fn for foreach function global goto if implements include include_once instanceof interface isset list match namespace new or print private protected public "
        + "readonly require require_once return exit die static switch throw trait try unset use var while xor yield");

    // Longer ones stand before those that they begin with.
    private static readonly string[][] Operators = ByFirst(
        "<=> <<= << <= <> < === == => = !== != ! ?-> ??= ?? ? -> -- -= - ++ += + **= ** *= * /= / ... .= . %= % && &= & || |= | ^= ^ ~ >>= >> >= > :: : ; , ( ) [ ] { } @ $ #");

    private static readonly string[] Casts = ["int", "integer", "float", "double", "real", "string", "binary", "bool", "boolean", "array", "object", "unset"];

    /// <summary>The keyword between two places, in lower case; null where none stands there.</summary>
    public static string? Keyword(string text, int start, int end)
    {
        var first = text[start] | 0x20;
        return end - start > LongestKeyword || first is < 'a' or > 'z' ? null : Find(Keywords[first], text, start, end - start);
    }

    /// <summary>The operator that begins at a place; null where none does.</summary>
    public static string? Operator(string text, int start)
    {
        var first = text[start];
        if (first >= 128)
            return null;
        foreach (var known in Operators[first])
        {
            if (string.CompareOrdinal(text, start, known, 0, known.Length) == 0)
                return known;
        }

        return null;
    }

    /// <summary>The type of the cast whose parenthesis opens at <paramref name="start"/>, and where it ends; null where there is no cast.</summary>
    public static (string Type, int End)? Cast(string text, int start)
    {
        var from = Blanks(text, start + 1);
        var to = from;
        while (to < text.Length && to - from <= 8 && char.IsLetter(text[to]))
            to++;
        var close = Blanks(text, to);
        return to > from && close < text.Length && text[close] == ')' && Find(Casts, text, from, to - from) is { } type ? (type, close + 1) : null;
    }

    private static int Blanks(string text, int at)
    {
        // Nobody writes more in a cast, and a long run of them is looked at once for each parenthesis.
        for (var left = 8; left > 0 && at < text.Length && text[at] is ' ' or '\t'; left--)
            at++;
        return at;
    }

    private static string? Find(string[] words, string text, int start, int length)
    {
        foreach (var word in words)
        {
            if (word.Length == length && string.Compare(text, start, word, 0, length, StringComparison.OrdinalIgnoreCase) == 0)
                return word;
        }

        return null;
    }

    private static string[][] ByFirst(string words)
    {
        var table = new string[128][];
        var all = words.Split(' ');
        for (var c = 0; c < table.Length; c++)
            table[c] = [.. all.Where(word => word[0] == c)];
        return table;
    }
}

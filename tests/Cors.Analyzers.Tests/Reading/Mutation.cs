using System.Text.RegularExpressions;

namespace Cors.Analyzers.Tests.Reading;

/// <summary>Damages texts, the same way at every run.</summary>
internal static partial class Mutation
{
    private static readonly string[] Odd =
        ["\0", "\uD800", "\uDC00", "\uFEFF", "\u2028", "\r", "\"", "'", "\\", "{", "}", "(", ")", ";", "$", "${", "#", "//", "/*", "@\"", "\"\"\"", "*", "~", "://", "\t", "é", "😀", "if", "add_header", ".AllowCredentials()"];

    /// <summary>A random source that depends on <paramref name="name"/> and <paramref name="round"/> only.</summary>
    public static Random Seed(string name, int round) => new(name.Aggregate(round, (hash, c) => unchecked((hash * 31) + c)));

    /// <summary>The text with one to three damages.</summary>
    /// <param name="text">The text.</param>
    /// <param name="other">Another text, to splice with.</param>
    /// <param name="random">Chooses.</param>
    public static string Of(string text, string other, Random random)
    {
        for (var left = random.Next(1, 4); left > 0; left--)
            text = Once(text, other, random);
        return text;
    }

    private static string Once(string text, string other, Random random)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 40), text.Length - at);
        return random.Next(6) switch
        {
            0 => text[..at],
            1 => text.Remove(at, length),
            2 => text.Insert(at, Odd[random.Next(Odd.Length)]),
            3 => text.Insert(at, text.Substring(at, length)),
            4 => Token().Matches(text) is { Count: > 0 } tokens && tokens[random.Next(tokens.Count)] is var token ? text.Remove(token.Index, token.Length) : text,
            _ => text[..at] + other[random.Next(other.Length + 1)..],
        };
    }

    [GeneratedRegex(@"\w+|\S", RegexOptions.None, 1000)]
    private static partial Regex Token();
}

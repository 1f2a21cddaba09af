using System.Globalization;
using System.Text;

namespace Cors.Analyzers.Probing.Patterns;

/// <summary>Writes a parsed pattern as .NET understands it.</summary>
internal static class PatternWriter
{
    /// <summary>The pattern as one group, so that a quantifier or an anchor can stand beside it.</summary>
    public static string Write(PatternNode node) => node switch
    {
        PatternNode.One one => Write(one.Set),
        PatternNode.Sequence sequence => "(?:" + string.Concat(sequence.Items.Select(Write)) + ")",
        PatternNode.Choice choice => "(?:" + string.Join("|", choice.Items.Select(Write)) + ")",
        PatternNode.Repeat repeat => "(?:" + Write(repeat.Item) + ")" + Count(repeat.Min, repeat.Max) + (repeat.Lazy ? "?" : ""),
        PatternNode.Atomic atomic => "(?>" + Write(atomic.Item) + ")",
        PatternNode.Look look => "(?" + (look.Behind ? "<" : "") + (look.Negative ? "!" : "=") + Write(look.Item) + ")",
        PatternNode.At { Place: var place } => place switch
        {
            PatternPlace.Start => @"\A",
            PatternPlace.End => @"\z",
            PatternPlace.WordBoundary => @"\b",
            _ => @"\B",
        },
        _ => "(?!)",
    };

    private static string Write(AsciiSet set)
    {
        // Most sets are one character of a word.
        if (set.Characters().Take(2).ToList() is [var only])
            return only is >= 'a' and <= 'z' or >= '0' and <= '9' ? only.ToString() : Escaped(only);
        var text = new StringBuilder();
        for (var first = 0; first < 128; first++)
        {
            if (!set.Contains((char)first))
                continue;
            var last = first;
            while (last < 127 && set.Contains((char)(last + 1)))
                last++;
            text.Append(Escaped(first));
            if (last > first)
                text.Append('-').Append(Escaped(last));
            first = last;
        }

        return text.Length == 0 ? "(?!)" : "[" + text + "]";
    }

    private static string Escaped(int c) => @"\u" + c.ToString("x4", CultureInfo.InvariantCulture);

    private static string Count(int min, int? max) =>
        "{" + min.ToString(CultureInfo.InvariantCulture) + "," + max?.ToString(CultureInfo.InvariantCulture) + "}";
}

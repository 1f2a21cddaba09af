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
        var text = new StringBuilder();
        foreach (var c in set.Characters())
            text.Append(@"\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        return text.Length == 0 ? "(?!)" : "[" + text + "]";
    }

    private static string Count(int min, int? max) =>
        "{" + min.ToString(CultureInfo.InvariantCulture) + "," + max?.ToString(CultureInfo.InvariantCulture) + "}";
}

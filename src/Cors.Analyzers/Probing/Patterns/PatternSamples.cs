using System.Text;

namespace Cors.Analyzers.Probing.Patterns;

/// <summary>Makes texts that a pattern is likely to match. They are guesses, to be tried.</summary>
internal sealed class PatternSamples
{
    private const int MaxLength = 300;

    private const int MaxBranches = 8;

    /// <summary>What an origin is made of, then what it is not.</summary>
    private static readonly char[] Likely =
        [.. Enumerable.Range('!', 128 - '!').Select(code => (char)code).OrderBy(c => c is >= 'a' and <= 'z' ? 0 : c is >= '0' and <= '9' ? 1 : c is '.' ? 2 : 3)];

    private readonly int _branch;

    private readonly Optional _optional;

    private readonly string _filler;

    private readonly int _dot;

    private readonly StringBuilder _text = new();

    private int _dots;

    private PatternSamples(int branch, Optional optional, string filler, int dot) =>
        (_branch, _optional, _filler, _dot) = (branch, optional, filler, dot);

    /// <summary>How much is there of what need not be there. The <c>s</c> of <c>https</c> is a letter, <c>www.</c> is a group.</summary>
    private enum Optional
    {
        Letters,
        All,
        None,
    }

    private static readonly IReadOnlyList<Optional> Extents = [Optional.Letters, Optional.All, Optional.None];

    /// <summary>Texts in which what may be anything is one of <paramref name="fillers"/>; unescaped dots stay dots.</summary>
    public static IEnumerable<string> Of(PatternNode pattern, IReadOnlyList<string> fillers) =>
        // What there is none of cannot differ.
        from branch in Enumerable.Range(0, Branches(pattern))
        from optional in Extents.Take(Repeats(pattern, _ => true) ? Extents.Count : 1)
        from filler in fillers.Take(Repeats(pattern, repeat => repeat.Max is null or > 1) ? fillers.Count : 1)
        let sample = new PatternSamples(branch, optional, filler, dot: -1).Sample(pattern)
        where sample is not null
        select sample;

    /// <summary>Pairs of texts of which the second has a letter where the first has one of the unescaped dots.</summary>
    public static IEnumerable<(string Meant, string Dotted)> WithoutDot(PatternNode pattern, string filler) =>
        from branch in Enumerable.Range(0, Branches(pattern))
        from optional in Extents
        let meant = new PatternSamples(branch, optional, filler, dot: -1)
        let text = meant.Sample(pattern)
        where text is not null
        from dot in Enumerable.Range(0, Math.Min(meant._dots, MaxBranches))
        let dotted = new PatternSamples(branch, optional, filler, dot).Sample(pattern)
        where dotted is not null
        select (text, dotted);

    private static bool Repeats(PatternNode node, Func<PatternNode.Repeat, bool> such) => node switch
    {
        PatternNode.Sequence sequence => sequence.Items.Any(item => Repeats(item, such)),
        PatternNode.Choice choice => choice.Items.Any(item => Repeats(item, such)),
        PatternNode.Repeat repeat => such(repeat) || Repeats(repeat.Item, such),
        PatternNode.Atomic atomic => Repeats(atomic.Item, such),
        _ => false,
    };

    private static int Branches(PatternNode node) => node switch
    {
        PatternNode.Sequence sequence => sequence.Items.Select(Branches).DefaultIfEmpty(1).Max(),
        PatternNode.Choice choice => Math.Min(MaxBranches, Math.Max(choice.Items.Count, choice.Items.Max(Branches))),
        PatternNode.Repeat repeat => Branches(repeat.Item),
        PatternNode.Atomic atomic => Branches(atomic.Item),
        _ => 1,
    };

    private string? Sample(PatternNode pattern)
    {
        Add(pattern);
        return _text.Length <= MaxLength ? _text.ToString() : null;
    }

    private void Add(PatternNode node)
    {
        if (_text.Length > MaxLength)
            return;
        switch (node)
        {
            case PatternNode.One { IsDot: true }:
                _text.Append(_dots++ == _dot ? 'x' : '.');
                break;
            case PatternNode.One { Set: var set }:
                if (Pick(set) is { } likeliest)
                    _text.Append(likeliest);
                break;
            case PatternNode.Sequence { Items: var items }:
                foreach (var one in items)
                    Add(one);
                break;
            case PatternNode.Choice { Items: var items }:
                Add(items[_branch % items.Count]);
                break;
            case PatternNode.Atomic { Item: var inner }:
                Add(inner);
                break;
            case PatternNode.Repeat repeat when Takes(repeat):
                _text.Append(_filler);
                break;
            case PatternNode.Repeat repeat:
                var count = Wants(repeat) ? Math.Max(repeat.Min, 1) : repeat.Min;
                var item = repeat.Item is PatternNode.One { IsDot: true, Set: var any } ? new PatternNode.One(any) : repeat.Item;
                for (var (i, before) = (0, -1); i < count && _text.Length > before && _text.Length <= MaxLength; i++)
                {
                    before = _text.Length;
                    Add(item);
                }

                break;
        }
    }

    private bool Wants(PatternNode.Repeat repeat) =>
        repeat.Max != 0 && (_optional is Optional.All || (_optional is Optional.Letters && repeat is { Max: 1, Item: PatternNode.One }));

    private bool Takes(PatternNode.Repeat repeat) =>
        repeat.Item is PatternNode.One { Set: var set }
        && repeat.Max is null or > 1
        && _filler.Length >= repeat.Min
        && !(_filler.Length > repeat.Max)
        && IsOf(set, _filler);

    private static bool IsOf(AsciiSet set, string text)
    {
        foreach (var c in text)
        {
            if (!set.Contains(c))
                return false;
        }

        return true;
    }

    /// <summary>The character of the set that an origin is likeliest to have; null where it has none of them.</summary>
    private static char? Pick(AsciiSet set)
    {
        if (set.Contains('x') && set.Contains('y'))
            return 'x';
        foreach (var c in Likely)
        {
            if (set.Contains(c))
                return c;
        }

        return null;
    }
}

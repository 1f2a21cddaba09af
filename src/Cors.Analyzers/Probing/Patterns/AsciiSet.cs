namespace Cors.Analyzers.Probing.Patterns;

/// <summary>A set of ASCII characters. The origins that browsers send hold no others, so nothing else counts.</summary>
internal readonly record struct AsciiSet(ulong Low, ulong High)
{
    public static readonly AsciiSet None = new(0, 0);

    public static readonly AsciiSet Any = new(ulong.MaxValue, ulong.MaxValue);

    public static readonly AsciiSet Digit = Range('0', '9');

    public static readonly AsciiSet Upper = Range('A', 'Z');

    public static readonly AsciiSet Lower = Range('a', 'z');

    public static readonly AsciiSet Word = Digit | Upper | Lower | Of('_');

    public static readonly AsciiSet Space = Range('\t', '\r') | Of(' ');

    /// <summary>What a dot stands for.</summary>
    public static readonly AsciiSet Dot = ~Of('\n');

    /// <summary>The set of one character; empty when it is not ASCII.</summary>
    public static AsciiSet Of(char c) => c < 64 ? new(1UL << c, 0) : c < 128 ? new(0, 1UL << (c - 64)) : None;

    /// <summary>From <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public static AsciiSet Range(char first, char last)
    {
        var set = None;
        for (var c = first; c <= last && c < 128; c++)
            set |= Of(c);
        return set;
    }

    public static AsciiSet operator |(AsciiSet left, AsciiSet right) => new(left.Low | right.Low, left.High | right.High);

    public static AsciiSet operator ~(AsciiSet set) => new(~set.Low, ~set.High);

    public bool Contains(char c) => c < 64 ? (Low & (1UL << c)) != 0 : c < 128 && (High & (1UL << (c - 64))) != 0;

    /// <summary>The characters in order.</summary>
    public IEnumerable<char> Characters()
    {
        for (var c = '\0'; c < 128; c++)
        {
            if (Contains(c))
                yield return c;
        }
    }

    /// <summary>With the other case of every letter.</summary>
    public AsciiSet Folded()
    {
        const ulong letters = 0x07FFFFFE;
        var either = (High & letters) | ((High >> 32) & letters);
        return new(Low, High | either | (either << 32));
    }
}

namespace Cors.Analyzers.Reading.Text;

/// <summary>The words of a text: what is written often is made once.</summary>
internal sealed class Words(string text)
{
    private const int Longest = 24;

    private readonly string?[] _known = new string?[1 << 9];

    /// <summary>What stands at <paramref name="start"/>.</summary>
    public string At(int start, int length)
    {
        if (length is 0 or > Longest)
            return text.Substring(start, length);
        var slot = (text[start] * 31 + text[start + length / 2] * 7 + text[start + length - 1] * 131 + length) & (_known.Length - 1);
        if (_known[slot] is { } known && known.Length == length && string.CompareOrdinal(text, start, known, 0, length) == 0)
            return known;
        return _known[slot] = text.Substring(start, length);
    }
}

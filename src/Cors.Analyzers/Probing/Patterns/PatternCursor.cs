using System.Globalization;

namespace Cors.Analyzers.Probing.Patterns;

/// <summary>A place in the text of a pattern.</summary>
internal sealed class PatternCursor(string text)
{
    private int _index;

    public bool AtEnd => _index >= text.Length;

    /// <summary>The character here; a NUL at the end.</summary>
    public char Current => AtEnd ? '\0' : text[_index];

    /// <summary>The character after <see cref="Current"/>; a NUL at the end.</summary>
    public char Next => _index + 1 < text.Length ? text[_index + 1] : '\0';

    public void Move()
    {
        if (!AtEnd)
            _index++;
    }

    /// <summary>Goes past <paramref name="c"/> if it stands here.</summary>
    public bool Take(char c)
    {
        if (AtEnd || text[_index] != c)
            return false;
        _index++;
        return true;
    }

    /// <summary>Goes past <paramref name="word"/> if it stands here.</summary>
    public bool Take(string word)
    {
        if (string.CompareOrdinal(text, _index, word, 0, word.Length) != 0)
            return false;
        _index += word.Length;
        return true;
    }

    /// <summary>Goes past the next <paramref name="c"/>.</summary>
    public bool SkipPast(char c)
    {
        var found = AtEnd ? -1 : text.IndexOf(c, _index);
        if (found < 0)
            return false;
        _index = found + 1;
        return true;
    }

    /// <summary>Goes past a group's name and the <paramref name="end"/> after it.</summary>
    public bool SkipName(char end)
    {
        var start = _index;
        while (char.IsLetterOrDigit(Current) || Current is '_')
            _index++;
        return _index > start && Take(end);
    }

    /// <summary>The next <paramref name="digits"/> hexadecimal digits as a character.</summary>
    public char? Hex(int digits)
    {
        if (_index + digits > text.Length
            || !int.TryParse(text.Substring(_index, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            return null;
        _index += digits;
        return (char)code;
    }

    /// <summary>The counts in <c>{2}</c>, <c>{2,}</c> or <c>{2,3}</c> that begins here, or right after a brace; null where there are none.</summary>
    public (int Min, int? Max)? Count()
    {
        var start = Current is '{' ? _index + 1 : _index;
        var end = start < text.Length ? text.IndexOf('}', start) : -1;
        if (end < 0)
            return null;
        var parts = text.Substring(start, end - start).Split(',');
        if (parts.Length > 2 || Number(parts[0]) is not { } min)
            return null;
        if (parts.Length == 1)
            return (min, min);
        if (parts[1].Length == 0)
            return (min, null);
        return Number(parts[1]) is { } max ? (min, max) : null;
    }

    private static int? Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

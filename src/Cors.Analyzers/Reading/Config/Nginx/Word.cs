using System.Text;

namespace Cors.Analyzers.Reading.Config.Nginx;

/// <summary>A word of a directive.</summary>
/// <param name="Value">As nginx sees it: without quotation marks and escapes.</param>
/// <param name="Span">All of it, quotation marks included.</param>
/// <param name="Content">Without its quotation marks.</param>
internal readonly record struct Word(string Value, TextSpan Span, TextSpan Content)
{
    /// <summary>It is written letter by letter as its value is.</summary>
    public bool IsVerbatim => Value.Length == Content.Length;
}

/// <summary>Makes words of a text's tokens. Most words are written many times, and few of those are made twice.</summary>
internal sealed class WordReading(string text)
{
    private const int LongestKept = 40;

    private readonly string?[] _kept = new string?[256];

    /// <summary>The word that a token is.</summary>
    public Word Read(NginxToken token) => new(Value(token.Content.Start, token.Content.Length), token.Span, token.Content);

    private string Value(int start, int length)
    {
        if (length > LongestKept)
            return Unescape(text.Substring(start, length));
        var hash = length;
        for (var i = start; i < start + length; i++)
        {
            if (text[i] == '\\')
                return Unescape(text.Substring(start, length));
            hash = unchecked((hash * 31) + text[i]);
        }

        ref var kept = ref _kept[hash & (_kept.Length - 1)];
        return kept?.Length == length && string.CompareOrdinal(text, start, kept, 0, length) == 0 ? kept : kept = text.Substring(start, length);
    }

    private static string Unescape(string raw)
    {
        if (raw.IndexOf('\\') < 0)
            return raw;
        var value = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            // Only these are escapes: "\." reaches the regular expression as it is.
            var next = raw[i] == '\\' && i + 1 < raw.Length ? raw[i + 1] : '\0';
            var plain = next switch
            {
                '"' or '\'' or '\\' => next,
                't' => '\t',
                'r' => '\r',
                'n' => '\n',
                _ => '\0',
            };
            if (plain != '\0')
            {
                value.Append(plain);
                i++;
            }
            else
            {
                value.Append(raw[i]);
            }
        }

        return value.ToString();
    }
}

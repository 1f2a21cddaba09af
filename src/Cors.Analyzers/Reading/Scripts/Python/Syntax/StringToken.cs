using System.Globalization;
using System.Text;

namespace Cors.Analyzers.Reading.Scripts.Python.Syntax;

/// <summary>A string as it is written.</summary>
/// <param name="Span">With prefix and quotes.</param>
/// <param name="Content">Without them.</param>
/// <param name="Prefix">The prefix, in lower case.</param>
/// <param name="Quotes">The quotes at its end.</param>
internal sealed record StringToken(TextSpan Span, TextSpan Content, string Prefix, string Quotes)
{
    /// <summary>Backslashes are letters.</summary>
    public bool IsRaw => Prefix.IndexOf('r') >= 0;

    /// <summary>Expressions may stand in it.</summary>
    public bool IsFormat => Prefix.IndexOf('f') >= 0 || Prefix.IndexOf('t') >= 0;

    /// <summary>The token of a string at <paramref name="span"/>, which has its quotes at both ends.</summary>
    public static StringToken At(string text, TextSpan span)
    {
        var start = span.Start;
        while (text[start] is not ('"' or '\''))
            start++;
        var length = span.End - start >= 6 && text[start + 1] == text[start] && text[start + 2] == text[start] ? 3 : 1;
        return new(span, TextSpan.FromBounds(start + length, span.End - length), start == span.Start ? "" : text.Substring(span.Start, start - span.Start).ToLowerInvariant(), (text[start], length) switch { ('"', 1) => "\"", ('"', _) => "\"\"\"", (_, 1) => "'", _ => "'''" });
    }

    /// <summary>The pieces: constant texts, and the expressions (null text) of a format string.</summary>
    public IEnumerable<(string? Text, TextSpan Span)> Pieces(string text)
    {
        var written = text.Substring(Content.Start, Content.Length);
        if (!IsFormat)
        {
            yield return (IsRaw ? written : Unescape(written), Content);
            yield break;
        }

        var from = 0;
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] is not ('{' or '}'))
                continue;
            var isDouble = i + 1 < written.Length && written[i + 1] == written[i];
            if (i + (isDouble ? 1 : 0) > from)
                yield return (Plain(written.Substring(from, i + (isDouble ? 1 : 0) - from)), new(Content.Start + from, i - from));
            if (isDouble)
            {
                from = ++i + 1;
                continue;
            }

            var end = written.IndexOf('}', i);
            if (end < 0)
                end = written.Length - 1;
            yield return (null, TextSpan.FromBounds(Content.Start + i + 1, Content.Start + Math.Max(end, i + 1)));
            i = end;
            from = end + 1;
        }

        if (from < written.Length)
            yield return (Plain(written.Substring(from)), TextSpan.FromBounds(Content.Start + from, Content.End));

        string Plain(string piece) => IsRaw ? piece : Unescape(piece);
    }

    private static string Unescape(string written)
    {
        if (written.IndexOf('\\') < 0)
            return written;
        var result = new StringBuilder(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] != '\\' || i + 1 == written.Length)
            {
                result.Append(written[i]);
                continue;
            }

            var c = written[++i];
            switch (c)
            {
                case '\n': break;
                case '\r': i += i + 1 < written.Length && written[i + 1] == '\n' ? 1 : 0; break;
                case 'n': result.Append('\n'); break;
                case 'r': result.Append('\r'); break;
                case 't': result.Append('\t'); break;
                case '\\' or '\'' or '"': result.Append(c); break;
                case 'x' when i + 2 < written.Length && int.TryParse(written.Substring(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                    result.Append((char)code);
                    i += 2;
                    break;
                // Python keeps what it does not know.
                default: result.Append('\\').Append(c); break;
            }
        }

        return result.ToString();
    }
}

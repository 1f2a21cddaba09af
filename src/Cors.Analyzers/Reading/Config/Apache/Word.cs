using System.Text;

namespace Cors.Analyzers.Reading.Config.Apache;

/// <summary>A word of a line, read as Apache's <c>ap_getword_conf</c> reads it.</summary>
/// <param name="text">The whole text.</param>
/// <param name="span">All of it, quotation marks included.</param>
/// <param name="content">Without its quotation marks.</param>
internal sealed class Word(string text, TextSpan span, TextSpan content)
{
    private string? _value;

    /// <summary>All of it, quotation marks included.</summary>
    public TextSpan Span => span;

    /// <summary>Without its quotation marks.</summary>
    public TextSpan Content => content;

    /// <summary>As Apache sees it: without quotation marks, escapes and line breaks.</summary>
    public string Value => _value ??= Unescape();

    /// <summary>It is written letter by letter as its value is.</summary>
    public bool IsVerbatim => Value.Length == content.Length;

    private string Unescape()
    {
        var raw = text.Substring(content.Start, content.Length);
        if (raw.IndexOf('\\') < 0)
            return raw;
        var quote = span == content ? '\\' : text[span.Start];
        var value = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '\\' && i + 1 < raw.Length)
            {
                var next = raw[i + 1];
                if (next == '\n' || (next == '\r' && i + 2 < raw.Length && raw[i + 2] == '\n'))
                {
                    i += next == '\r' ? 2 : 1;
                    continue;
                }

                // Only these are escapes: "\." reaches the regular expression as it is.
                if (next == '\\' || next == quote)
                    i++;
            }

            value.Append(raw[i]);
        }

        return value.ToString();
    }
}

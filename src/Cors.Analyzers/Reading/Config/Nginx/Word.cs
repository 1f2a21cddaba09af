using System.Text;

namespace Cors.Analyzers.Reading.Config.Nginx;

/// <summary>A word of a directive.</summary>
internal sealed class Word(string text, NginxToken token)
{
    private string? _value;

    /// <summary>All of it, quotation marks included.</summary>
    public TextSpan Span => token.Span;

    /// <summary>Without its quotation marks.</summary>
    public TextSpan Content => token.Content;

    /// <summary>As nginx sees it: without quotation marks and escapes.</summary>
    public string Value => _value ??= Unescape();

    /// <summary>It is written letter by letter as its value is.</summary>
    public bool IsVerbatim => Value.Length == Content.Length;

    private string Unescape()
    {
        var raw = text.Substring(Content.Start, Content.Length);
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

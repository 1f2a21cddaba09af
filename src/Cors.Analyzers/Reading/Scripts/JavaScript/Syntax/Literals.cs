using System.Text;

namespace Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

/// <summary>What literals stand for.</summary>
internal static class Literals
{
    /// <summary>A string or a template without substitutions.</summary>
    public static Node.Text Text(string text, TextSpan span)
    {
        var closed = span.Length >= 2 && text[span.End - 1] == text[span.Start];
        var content = text.Substring(span.Start + 1, span.Length - (closed ? 2 : 1));
        return content.IndexOf('\\') < 0 ? new Node.Text(span, content, closed) : new Node.Text(span, Unescape(content), IsVerbatim: false);
    }

    /// <summary>A piece of a template.</summary>
    public static string Content(string text, TextSpan span, int before, int after) =>
        span.Length >= before + after ? Unescape(text.Substring(span.Start + before, span.Length - before - after)) : "";

    /// <summary>A regular expression.</summary>
    public static Node.Regex Regex(string text, TextSpan span)
    {
        var slash = text.LastIndexOf('/', span.End - 1, span.Length);
        return new Node.Regex(span, TextSpan.FromBounds(span.Start + 1, Math.Max(slash, span.Start + 1)), text.Substring(slash + 1, span.End - slash - 1));
    }

    private static string Unescape(string content)
    {
        if (content.IndexOf('\\') < 0)
            return content;
        var result = new StringBuilder(content.Length);
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] != '\\' || i + 1 >= content.Length)
            {
                result.Append(content[i]);
                continue;
            }

            var c = content[++i];
            switch (c)
            {
                case 'n': result.Append('\n'); break;
                case 'r': result.Append('\r'); break;
                case 't': result.Append('\t'); break;
                case 'b': result.Append('\b'); break;
                case 'f': result.Append('\f'); break;
                case 'v': result.Append('\v'); break;
                case '\n': break;
                case '\r': i += i + 1 < content.Length && content[i + 1] == '\n' ? 1 : 0; break;
                case 'x' when Hex(content, i + 1, 2) is { } two: result.Append(two); i += 2; break;
                case 'u' when Hex(content, i + 1, 4) is { } four: result.Append(four); i += 4; break;
                default: result.Append(c); break;
            }
        }

        return result.ToString();
    }

    private static char? Hex(string text, int at, int count) =>
        at + count <= text.Length && int.TryParse(text.Substring(at, count), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var code) ? (char)code : null;
}

using System.Globalization;
using System.Text;

namespace Cors.Analyzers.Reading.Scripts.Php.Syntax;

/// <summary>Reads what stands in a string.</summary>
internal sealed class PhpStrings(string text, CancellationToken cancellation)
{
    // Strings in strings; deeper ones are nobody's.
    private const int Deepest = 60;

    /// <summary>The string as an expression.</summary>
    /// <param name="token">The string.</param>
    /// <param name="depth">How deep it stands in others.</param>
    public Expression Read(PhpToken token, int depth)
    {
        var content = Content(token);
        if (token.Kind is PhpTokenKind.Template)
            return Template(token, content, depth);
        var raw = text.Substring(content.Start, content.Length);
        if (raw.IndexOf('\\') < 0 || text[token.Start] != '\'')
            return new Expression.Text(token.Span, raw, content, isVerbatim: true);
        var value = raw.Replace(@"\'", "'").Replace(@"\\", @"\");
        // A lone backslash is itself: "\." in a regular expression.
        return new Expression.Text(token.Span, value, content, value.Length == raw.Length);
    }

    private TextSpan Content(PhpToken token)
    {
        if (text[token.Start] != '<')
        {
            var isClosed = token.End - token.Start >= 2 && text[token.End - 1] == text[token.Start];
            return TextSpan.FromBounds(token.Start + 1, Math.Max(token.Start + 1, token.End - (isClosed ? 1 : 0)));
        }

        if (new PhpStringEnds(text, token.End).Opening(token.Start) is not { } opening)
            return new TextSpan(token.End, 0);
        // The line end before the closing word does not belong to it.
        var end = token.End;
        while (end > opening.Body && text[end - 1] != '\n')
            end--;
        if (end > opening.Body)
            end--;
        if (end > opening.Body && text[end - 1] == '\r')
            end--;
        return TextSpan.FromBounds(Math.Min(opening.Body, end), end);
    }

    private Expression Template(PhpToken token, TextSpan content, int depth)
    {
        var pieces = new List<Expression>();
        var plain = new StringBuilder();
        var from = content.Start;
        var at = content.Start;
        while (at < content.End)
        {
            var next = at + 1 < content.End ? text[at + 1] : '\0';
            if (text[at] == '\\' && next != '\0')
            {
                at += Escape(at, content.End, plain);
            }
            else if (depth < Deepest && ((text[at] == '{' && next == '$') || (text[at] == '$' && next == '{')))
            {
                Flush(at);
                var open = text[at] == '{' ? at : at + 1;
                var close = new PhpStringEnds(text, content.End).Braced(open) ?? content.End;
                pieces.Add(Code(TextSpan.FromBounds(at, close), TextSpan.FromBounds(open + 1, Math.Max(open + 1, close - 1)), isName: open != at));
                at = from = close;
            }
            else if (text[at] == '$' && PhpLexer.IsNameStart(next))
            {
                Flush(at);
                var end = SimpleEnd(at, content.End);
                pieces.Add(Simple(TextSpan.FromBounds(at, end)));
                at = from = end;
            }
            else
            {
                plain.Append(text[at++]);
            }
        }

        Flush(at);
        return pieces switch
        {
            [] => new Expression.Text(token.Span, "", content, isVerbatim: true),
            [Expression.Text only] => new Expression.Text(token.Span, only.Value, only.Content, only.IsVerbatim),
            _ => new Expression.Template(token.Span, pieces),
        };

        void Flush(int to)
        {
            if (to > from)
                pieces.Add(new Expression.Text(TextSpan.FromBounds(from, to), plain.ToString(), TextSpan.FromBounds(from, to), plain.Length == to - from));
            plain.Clear();
        }
    }

    private Expression Code(TextSpan whole, TextSpan code, bool isName)
    {
        if (isName)
            return new Expression.Variable(whole, text.Substring(code.Start, code.Length));
        var tokens = new PhpLexer(text, code.Start, code.End, isCode: true, cancellation).Read();
        // The span is the one in the string, braces included: what replaces it stands there.
        return new Expression.Unary(whole, "{}", [new PhpParser(text, tokens, cancellation).Whole()]);
    }

    /// <summary><c>$name</c>, <c>$name[key]</c> or <c>$name->property</c>.</summary>
    private int SimpleEnd(int at, int end)
    {
        at++;
        while (at < end && (PhpLexer.IsNameStart(text[at]) || char.IsDigit(text[at])))
            at++;
        if (at < end && text[at] == '[')
        {
            var close = text.IndexOf(']', at, Math.Min(end - at, 100));
            return close < 0 ? at : close + 1;
        }

        if (at + 2 < end && text[at] == '-' && text[at + 1] == '>' && PhpLexer.IsNameStart(text[at + 2]))
        {
            at += 2;
            while (at < end && (PhpLexer.IsNameStart(text[at]) || char.IsDigit(text[at])))
                at++;
        }

        return at;
    }

    private Expression Simple(TextSpan span)
    {
        var written = text.Substring(span.Start + 1, span.Length - 1);
        if (written.IndexOf('[') is > 0 and var bracket)
        {
            var key = written.Substring(bracket + 1, written.Length - bracket - 2).Trim('\'', '"');
            var target = new Expression.Variable(new TextSpan(span.Start, bracket + 1), written.Substring(0, bracket));
            return new Expression.Index(span, target, key.StartsWith("$", StringComparison.Ordinal) ? new Expression.Variable(span, key.Substring(1)) : new Expression.Text(span, key, span, isVerbatim: false));
        }

        return written.IndexOf("->", StringComparison.Ordinal) is > 0 and var arrow
            ? new Expression.Member(span, new Expression.Variable(new TextSpan(span.Start, arrow + 1), written.Substring(0, arrow)), written.Substring(arrow + 2))
            : new Expression.Variable(span, written);
    }

    /// <summary>Reads the escape at a place, and says how long it is.</summary>
    private int Escape(int at, int end, StringBuilder into)
    {
        var c = text[at + 1];
        if (c is 'x' or 'u')
        {
            var from = c == 'u' && at + 2 < end && text[at + 2] == '{' ? at + 3 : at + 2;
            var to = from;
            while (to < end && to - from < (c == 'x' ? 2 : 6) && Uri.IsHexDigit(text[to]))
                to++;
            if (to > from && int.TryParse(text.Substring(from, to - from), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
            {
                into.Append(code < 0x10000 ? ((char)code).ToString() : "\uFFFD");
                return to - at + (from == at + 3 ? 1 : 0) is var length && at + length <= end ? length : end - at;
            }
        }

        var plain = c switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'v' => '\v', 'f' => '\f', 'e' => '\u001B', '\\' or '$' or '"' => c, _ => '\0' };
        if (plain == '\0')
            into.Append('\\').Append(c);
        else
            into.Append(plain);
        return 2;
    }
}

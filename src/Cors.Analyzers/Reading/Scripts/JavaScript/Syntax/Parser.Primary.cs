using System.Globalization;

namespace Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

/// <summary>Literals, parentheses, templates.</summary>
internal sealed partial class Parser
{
    private Node Primary()
    {
        var (start, token) = (_at, source[_at]);
        switch (token.Kind)
        {
            case TokenKind.Text:
                _at++;
                return Literals.Text(source.Text, token.Span);
            case TokenKind.Template:
                _at++;
                return Literals.Text(source.Text, token.Span);
            case TokenKind.TemplateHead:
                return Template();
            case TokenKind.Number:
                _at++;
                return new Node.Number(token.Span, double.TryParse(source.Word(start).Replace("_", ""), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null);
            case TokenKind.Pattern:
                _at++;
                return Literals.Regex(source.Text, token.Span);
            case TokenKind.Name:
                return Named();
            case TokenKind.Mark when Is("{"):
                return Object();
            case TokenKind.Mark when Is("["):
                var items = Items(source.Match(_at));
                return new Node.Array(From(start), items);
            case TokenKind.Mark when Is("("):
                return Arrow(isAsync: false) ?? Parenthesised();
            case TokenKind.Mark when Is("<") && TypeArgumentsEnd() is { } end:
                _at = end;
                return Arrow(isAsync: false) ?? Unary();
            default:
                return IsClosing() ? new Node.Unread(new TextSpan(token.Start, 0)) : Skip(start);
        }
    }

    private bool IsClosing() => Is(")") || Is("]") || Is("}") || Is(",") || Is(";") || source[_at].Kind is TokenKind.End;

    private Node Parenthesised()
    {
        var close = source.Match(_at);
        _at++;
        var node = Expression();
        if (_at < close && Is(","))
            node = new Node.Unread(TextSpan.FromBounds(node.Span.Start, source[close].Start));
        _at = Math.Min(close + 1, source.Count - 1);
        return node;
    }

    private Node.Template Template()
    {
        var start = _at;
        var texts = new List<string> { Literals.Content(source.Text, source[_at].Span, 1, 2) };
        var values = new List<Node>();
        while (source[_at].Kind is TokenKind.TemplateHead or TokenKind.TemplateMiddle && _steps > 0)
        {
            var close = source.Match(_at++);
            values.Add(Expression());
            _at = Math.Max(_at, close);
            var ends = source[_at].Kind is TokenKind.TemplateTail;
            texts.Add(source[_at].Kind is TokenKind.TemplateMiddle or TokenKind.TemplateTail ? Literals.Content(source.Text, source[_at].Span, 1, ends ? 1 : 2) : "");
            if (ends)
                _at++;
        }

        return new Node.Template(From(start), texts, values);
    }
}
